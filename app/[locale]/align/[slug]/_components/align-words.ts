import type { Translator } from "#src/i18n/translator.ts";

/** Everything the editor says, ready in the interface's language; `{…}` is filled in by the browser. */
const KEYS = [
  "loading",
  "failed",
  "readOnly",
  "signIn",
  "back",
  "orderText",
  "orderDoubt",
  "order",
  "doubtful",
  "noneDoubtful",
  "nextDoubtful",
  "undo",
  "redo",
  "save",
  "saved",
  "saving",
  "unsaved",
  "nothingToSave",
  "keys",
  "close",
  "merge",
  "mergeUp",
  "split",
  "cut",
  "up",
  "down",
  "alone",
  "confirm",
  "lock",
  "unlock",
  "again",
  "againRunning",
  "againDone",
  "nothing",
  "nothingToUndo",
  "nothingToRedo",
  "atEdge",
  "alreadyConfirmed",
  "alreadyAlone",
  "onlySentence",
  "firstSentence",
  "oneWord",
  "list",
  "bead",
  "sure",
  "fixed",
  "noCounterpart",
  "cutHere",
  "cutting",
  "strip",
  "actions",
  "changedHeading",
  "changedText",
  "lostText",
  "yours",
  "goThere",
  "dismiss",
  "wasMerge",
  "wasSplit",
  "wasCut",
  "wasMoved",
  "wasAlone",
  "wasConfirmed",
  "wasLocked",
  "wasUnlocked",
  "wasUndone",
  "wasRedone",
  "keyRows",
  "keySentences",
  "keyEscape",
] as const;

export type AlignWords = Readonly<Record<(typeof KEYS)[number], string>>;

export function alignWords({ t }: Translator): AlignWords {
  const words = KEYS.map((key) => [
    key,
    t(`align:${key}`, { number: "{number}", percent: "{percent}", by: "{by}" }),
  ]);
  return Object.fromEntries(words) as AlignWords;
}

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
