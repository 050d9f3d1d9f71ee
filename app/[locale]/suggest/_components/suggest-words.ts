import type { Translator } from "#src/i18n/translator.ts";
import type { SendWords } from "../../../_components/form/send.ts";
import type { DiffWords } from "../../review/_components/diff-pieces.tsx";
import { diffWords } from "../../review/_components/diff-words.ts";

const NAMES = [
  "dutch",
  "english",
  "wouldChange",
  "nothing",
  "terms",
  "noTerms",
  "or",
  "why",
  "whyHint",
  "beads",
  "beadsHint",
  "send",
  "sendAgain",
  "discard",
  "kept",
  "sent",
  "open",
  "back",
  "overtaken",
  "theirs",
  "yours",
  "together",
  "clash",
  "takeTogether",
  "takeTheirs",
  "signInThere",
  "findings",
  "findingsLeft",
  "mend",
  "mendUndo",
  "first",
] as const;

/** The words of the page on which a wording is suggested; `{…}` is filled in by the browser. */
export type SuggestWords = Readonly<Record<(typeof NAMES)[number], string>> &
  SendWords &
  DiffWords & {
    readonly draft: string;
    readonly signIn: string;
    readonly busy: string;
    readonly mendNamed: string;
    readonly mendDone: string;
    readonly findingsAdded: string;
    readonly findingsSolved: string;
  };

export function suggestWords(translator: Translator): SuggestWords {
  const { t } = translator;
  const own = Object.fromEntries(NAMES.map((name) => [name, t(`desk:suggest.${name}`)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  return {
    ...own,
    ...diffWords(translator),
    draft: t("desk:suggest.draft", { when: "{when}" }),
    signIn: t("desk:queue.signIn"),
    mendNamed: t("desk:suggest.mendNamed", { check: "{check}", words: "{words}" }),
    mendDone: t("desk:suggest.mendDone", { check: "{check}" }),
    findingsAdded: t("desk:one.findingsAdded"),
    findingsSolved: t("desk:one.findingsSolved"),
    busy: t("desk:one.busy"),
    offline: t("desk:suggest.offline"),
    fault: t("desk:suggest.fault"),
  };
}
