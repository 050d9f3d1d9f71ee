import { readFile } from "node:fs/promises";
import { join as joinPath } from "node:path";
import { describe, expect, it } from "vitest";
import { inviteFirstOwner } from "#src/workflows/accounts/invitations.ts";
import { join } from "#src/workflows/accounts/join.ts";
import { changeOwnName } from "#src/workflows/accounts/own-account.ts";
import { sync } from "#src/workflows/sync.ts";
import { comingInContract } from "./coming-in-contract.ts";
import { membershipContract } from "./membership-contract.ts";
import { scratchAccounts } from "./scratch-accounts.ts";
import { signingInContract } from "./signing-in-contract.ts";

comingInContract("SQLite", scratchAccounts);
signingInContract("SQLite", scratchAccounts);
membershipContract("SQLite", scratchAccounts);

describe("the file of people", () => {
  it("names who joined, beside what was written there by hand", async () => {
    const scratch = await scratchAccounts();
    const read = () => readFile(joinPath(scratch.content.root, "people.yaml"), "utf8");
    await scratch.content.write("people.yaml", "draft:\n  name: project draft\n");
    const token = (await inviteFirstOwner(scratch.store, scratch.clock)) ?? "";
    await join(scratch, {
      token,
      name: "Olga",
      email: "olga@example.org",
      password: "correct horse battery",
    });
    expect(await read()).toMatch(/^draft:\n {2}name: project draft\n\w+:\n {2}name: Olga\n$/);
    const people = await scratch.store.read((reader) => reader.people());
    expect(people.map(({ name }) => name).sort()).toEqual(["Olga", "project draft"]);
    expect(await sync(scratch)).toMatchObject({ errors: [], filesRead: 0 });

    // A file that cannot be read is left alone; the name reaches it once it has been mended.
    const [own] = people.filter(({ name }) => name === "Olga");
    await scratch.content.write("people.yaml", "draft: [");
    await changeOwnName(scratch, { id: own?.id ?? "", name: "Olga", role: "owner" }, "Olga de Vries");
    expect(await read()).toBe("draft: [");
    await scratch.content.write("people.yaml", "file:\n  name: by hand\n");
    await sync(scratch);
    expect(await read()).toContain("Olga de Vries");
    expect(await read()).toContain("by hand");
    await scratch.dispose();
  });
});
