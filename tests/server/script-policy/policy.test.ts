import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pagePolicy } from "#src/server/script-policy/policy.ts";

const policy = (scripts: string[]) => String(pagePolicy(scripts)["content-security-policy"]);

describe("the policy of a page", () => {
  it("allows the scripts it is given by their hash, and no other inline script", () => {
    const hash = createHash("sha256").update("één()").digest("base64");
    expect(policy(["één()"])).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy([])).toContain("script-src 'self';");
  });

  it("allows no inline style, no evaluation, no plug-in, no other base, no frame around", () => {
    const text = policy(["a"]);
    expect(text).not.toMatch(/unsafe|nonce|strict-dynamic|\*|https?:/);
    for (const part of ["default-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'"]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("frame-ancestors 'none'");
  });
});
