import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { inviteFirstOwner } from "#src/workflows/accounts/invitations.ts";
import { join as joinLibrary } from "#src/workflows/accounts/join.ts";
import { renewPassword } from "#src/workflows/accounts/renew.ts";
import { PretendBrowser } from "../accounts/browser.ts";
import { scratchAccounts } from "../accounts/scratch-accounts.ts";
import { temporaryFolder } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";

const EMAIL = "olga@example.org";

/** A library whose only owner has an account, and the command on it. */
async function withOwner() {
  const scratch = await scratchAccounts();
  onTestFinished(() => scratch.dispose());
  const token = await inviteFirstOwner(scratch.store, scratch.clock);
  const person = { name: "Olga", email: EMAIL, password: "the first password" };
  await joinLibrary(scratch, { token: token ?? "", ...person });
  const env = { TWEELUIK_DATA: scratch.dataDir, TWEELUIK_CONTENT: join(scratch.dataDir, "content") };
  return { scratch, env };
}

it("an owner who lost the password comes in again by a link that the command prints", async () => {
  const { scratch, env } = await withOwner();
  const asked = ["people", "renew", " Olga@Example.org"];
  const { code, out } = await run(asked, { ...env, TWEELUIK_URL: "https://texts.example.org" });
  expect(code).toBe(0);
  const token = /^https:\/\/texts\.example\.org\/en\/join\/([\w-]+)$/m.exec(out)?.[1] ?? "";
  await renewPassword(scratch, token, "another long password");
  await new PretendBrowser(scratch).signIn(EMAIL, "another long password");
  const log = await scratch.store.read((reader) => reader.accounts.audit(10));
  expect(log).toContainEqual(expect.objectContaining({ kind: "renewal-offered", by: "command" }));
  expect((await run(asked, { ...env, PORT: "4100" })).out).toContain("http://127.0.0.1:4100/en/join/");
});

it("shows who has an account, and refuses an address that nobody has", async () => {
  const { env } = await withOwner();
  expect((await run(["people", "list"], env)).out).toBe(`${EMAIL}\towner\tOlga\n`);
  const { code, err } = await run(["people", "renew", "olga@example.com"], env);
  expect(code).toBe(1);
  expect(err).toContain("Nobody signs in with “olga@example.com”");
});

it("says of a library that nobody has come to yet how the first owner comes in", async () => {
  const folder = await temporaryFolder();
  const env = { TWEELUIK_DATA: join(folder, "data"), TWEELUIK_CONTENT: folder };
  expect((await run(["people", "list"], env)).out).toContain("The start of the site prints a link");
});
