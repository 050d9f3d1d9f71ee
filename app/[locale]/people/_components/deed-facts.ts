import type { Translator } from "#src/i18n/translator.ts";

type Value = string | number | boolean;

/** What was kept with a deed, in words: `key=value` as the log has it. */
const WORDS = {
  "by=/sign-in/email": "password",
  "by=/two-factor/verify-totp": "code",
  "by=/two-factor/verify-backup-code": "spareCode",
  "by=/callback/openid": "provider",
  "removed=true": "takenOut",
  "published=true": "published",
  "decideOwn=true": "decideOwnOn",
  "decideOwn=false": "decideOwnOff",
  "forget=true": "forgotten",
  "again=true": "again",
  "renewed=true": "renewed",
} as const;

const SIDES: readonly string[] = ["nl", "en"];

/** The facts of a deed as a reader of the log understands them; what says nothing more than the deed is left out. */
export function deedFacts(detail: Readonly<Record<string, Value>>, { t }: Translator): string[] {
  return Object.entries(detail).flatMap(([key, value]) => {
    const known = Object.entries(WORDS).find(([fact]) => fact === `${key}=${value}`);
    if (known) return t(`accounts:log.fact.${known[1]}`);
    if (typeof value === "boolean") return [];
    if (key === "outcome" || key === "was") return t(`desk:states.${value}` as "desk:states.open");
    if (key === "role" || key === "from" || key === "to")
      return t(`accounts:role.${value}` as "accounts:role.owner", { defaultValue: String(value) });
    if (key === "side" && SIDES.includes(String(value)))
      return t(value === "nl" ? "history:nl" : "history:en");
    return String(value);
  });
}
