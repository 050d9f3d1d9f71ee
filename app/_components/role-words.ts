import type { Translator } from "#src/i18n/translator.ts";

const GIVEN = ["contributor", "reviewer", "editor", "owner"] as const;

/** A role by its name, and what it may. */
export function roleWords({ t }: Translator, role: string): { role: string; may: string } {
  const known = GIVEN.find((one) => one === role) ?? "contributor";
  return { role: t(`accounts:role.${known}`), may: t(`accounts:may.${known}`) };
}

/** The roles that a person can be given, to choose from. */
export function roleChoices(translator: Translator): { value: string; text: string }[] {
  return GIVEN.map((value) => {
    const { role, may } = roleWords(translator, value);
    return { value, text: `${role}: ${may}` };
  });
}
