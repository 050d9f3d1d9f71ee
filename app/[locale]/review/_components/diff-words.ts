import type { Translator } from "#src/i18n/translator.ts";
import type { DiffWords } from "./diff-pieces.tsx";

export function diffWords({ t }: Translator): DiffWords {
  return {
    added: t("desk:one.added"),
    removed: t("desk:one.removed"),
    movedHere: t("desk:one.movedHere"),
    movedAway: t("desk:one.movedAway"),
  };
}
