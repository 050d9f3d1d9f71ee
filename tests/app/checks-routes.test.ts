import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { scratchAccounts } from "../accounts/scratch-accounts.ts";
import { signedIn } from "../accounts/signed-in.ts";
import { type ScratchLibrary, scratchLibrary } from "../workflows/scratch-library.ts";

vi.mock("server-only", () => ({}));
const scratch = await scratchAccounts();
let made: ScratchLibrary;
vi.mock("#app/_server/store.ts", () => ({
  people: async () => scratch,
  library: async () => made.store,
}));
vi.mock("#app/_server/write-files-soon.ts", () => ({ writeFilesSoon: () => undefined }));
const { sendDismissal, sendMend } = await import("#app/_server/checks.ts");

const NL = "---\ntitle: De brug\n---\n\n{#p1}\nDe brug kostte 1.500 euro.\n";
const EN = "---\ntitle: The bridge\n---\n\n{#p1}\nThe bridge  cost 1,600 euros.\n";
const ROLES = ["contributor", "reviewer", "editor", "owner"] as const;
const cookies = new Map<string, string>();

beforeAll(async () => {
  for (const role of ROLES) {
    const headers = await signedIn(scratch.auth, scratch.store, { name: role, role });
    cookies.set(role, String(headers.get("cookie")));
  }
});
beforeEach(async () => {
  made = await scratchLibrary({ "nl/brug.md": NL, "en/brug.md": EN });
  expect((await made.sync()).errors).toEqual([]);
});
afterAll(() => scratch.dispose());

async function post(handler: typeof sendDismissal, role: string, sent: unknown) {
  const request = new Request("http://localhost/api/checks", {
    method: "POST",
    body: JSON.stringify(sent),
    headers: { "content-type": "application/json" },
  });
  // A browser may not set these; they come with the request.
  request.headers.set("host", "localhost");
  const cookie = cookies.get(role);
  if (cookie) request.headers.set("cookie", cookie);
  const answer = await handler(request, { params: Promise.resolve({}) });
  return { status: answer.status, json: await answer.json() };
}

const open = async () =>
  (await checkLibrary(made.store))
    .filter(({ dismissed }) => dismissed === undefined)
    .map(({ check }) => check);
const idOf = async (check: string) =>
  (await checkLibrary(made.store)).find((finding) => finding.check === check)?.id ?? "";

describe("dismissing a finding", () => {
  it("is for reviewers and those above them", async () => {
    const answer = { slug: "brug", id: await idOf("number"), why: "The sum was raised." };
    const refused = [
      await post(sendDismissal, "anyone", answer),
      await post(sendDismissal, "contributor", answer),
    ];
    expect(refused.map(({ status, json }) => [status, json.code])).toEqual([
      [401, "not-signed-in"],
      [403, "not-allowed"],
    ]);
    expect(await open()).toHaveLength(2);
    for (const role of ["reviewer", "editor", "owner"]) {
      expect(await post(sendDismissal, role, answer)).toEqual({ status: 200, json: {} });
    }
    expect(await open()).toEqual(["spaces"]);
  });

  it("is refused without a reason, for a finding that is none, and in another form", async () => {
    const id = await idOf("number");
    const sent = [
      { slug: "brug", id, why: "  " },
      { slug: "brug", id, why: "x".repeat(2_001) },
      { slug: "brug", id: "nothing", why: "So." },
      { slug: "tunnel", id, why: "So." },
      { slug: "brug", id },
      { slug: "brug", id: 1, why: "So." },
      { slug: "brug", id, why: "So.", check: "number" },
      null,
    ];
    const answers = [];
    for (const body of sent) answers.push(await post(sendDismissal, "reviewer", body));
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
      [400, "reason-missing"],
      [400, "reason-too-long"],
      [409, "finding-unknown"],
      [404, "text-unknown"],
      ...Array.from({ length: 4 }, () => [400, "body-invalid"]),
    ]);
    expect(await open()).toHaveLength(2);
  });

  it("lasts until the words at its place change; then the finding is back", async () => {
    await post(sendDismissal, "reviewer", { slug: "brug", id: await idOf("number"), why: "It was raised." });
    await made.sync();
    await made.edit("en/brug.md", (source) => source.replace("bridge  cost", "bridge cost"));
    await made.sync();
    expect(await open()).toEqual(["number"]);
  });
});

describe("mending a finding", () => {
  it("suggests the mend, in the language of whoever asks, and nobody without an account may", async () => {
    const asked = { slug: "brug", id: await idOf("spaces") };
    expect((await post(sendMend, "anyone", asked)).json.code).toBe("not-signed-in");
    const { status, json } = await post(sendMend, "contributor", asked);
    expect([status, json.mine]).toEqual([200, true]);
    const kept = await made.store.read((reader) => reader.suggestions.one(json.suggestion));
    expect(kept?.changes[0]?.sentences).toEqual(["The bridge cost 1,600 euros."]);
    expect(kept?.why).toBe("Spaces");
    expect((await post(sendMend, "contributor", { ...asked, id: await idOf("number") })).json.code).toBe(
      "mend-missing",
    );
  });
});
