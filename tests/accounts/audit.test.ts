import { describe, expect, it } from "vitest";
import { AUDIT_KINDS } from "#src/accounts/audit.ts";
import { RESOURCES } from "#src/i18n/resources.ts";

describe("the log of what was done", () => {
  it.each(["nl", "en"] as const)(
    "has words in %s for everything it tells of, and for nothing else",
    (locale) => {
      expect(Object.keys(RESOURCES[locale].accounts.log.kind).sort()).toEqual([...AUDIT_KINDS].sort());
    },
  );
});
