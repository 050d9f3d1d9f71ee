import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAccountSettings } from "#src/workflows/accounts/settings.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), "tweeluik-secret-")), "data");
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const refused = (code: string) => expect.objectContaining({ code });

describe("the settings of accounts", () => {
  it("have a secret of their own, for the eyes of its owner only, the same at every start", async () => {
    const [one, other] = await Promise.all([
      readAccountSettings({}, dataDir),
      readAccountSettings({}, dataDir),
    ]);
    expect(one.secret.length).toBeGreaterThanOrEqual(32);
    expect(other.secret).toBe(one.secret);
    expect((await readAccountSettings({}, dataDir)).secret).toBe(one.secret);
    expect((await stat(join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(dataDir, "secret"), "utf8")).trim()).toBe(one.secret);
  });

  it("take a given secret, and make none then", async () => {
    const given = "x".repeat(32);
    expect((await readAccountSettings({ TWEELUIK_SECRET: given }, dataDir)).secret).toBe(given);
    await expect(stat(join(dataDir, "secret"))).rejects.toThrow();
    const short = readAccountSettings({ TWEELUIK_SECRET: "short" }, dataDir);
    await expect(short).rejects.toEqual(refused("secret-invalid"));
  });

  it("refuse an address that is none, and half a provider or mail server", async () => {
    const faults = [
      { given: { TWEELUIK_URL: "texts.example.org" }, code: "url-invalid" },
      { given: { TWEELUIK_URL: "https://texts.example.org/nl" }, code: "url-invalid" },
      { given: { TWEELUIK_OIDC_ISSUER: "https://id.example.org" }, code: "openid-incomplete" },
      { given: { TWEELUIK_MAIL_FROM: "a@example.org" }, code: "mail-invalid" },
      {
        given: { TWEELUIK_MAIL_FROM: "a@example.org", TWEELUIK_SMTP_URL: "mail.example.org" },
        code: "mail-invalid",
      },
    ];
    for (const { given, code } of faults) {
      await expect(readAccountSettings(given, dataDir), JSON.stringify(given)).rejects.toEqual(refused(code));
    }
  });

  it("never show the password of a mail server", async () => {
    const given = {
      TWEELUIK_MAIL_FROM: "a@example.org",
      TWEELUIK_SMTP_URL: "http://me:hush@mail.example.org",
    };
    await expect(readAccountSettings(given, dataDir)).rejects.not.toThrow("hush");
  });
});
