import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../../../../../_components/form/form-words.ts";
import type { NewWords } from "./new-paragraph.tsx";
import type { EditorWords } from "./paragraph-fields.tsx";

const KINDS = ["paragraph", "heading", "item", "quote", "caption"] as const;

export function editorWords(translator: Translator): EditorWords {
  const { t } = translator;
  return {
    ...formWords(translator),
    text: t("editing:text"),
    textHint: t("editing:textHint"),
    preview: t("editing:preview"),
    kind: t("editing:kindLabel"),
    kinds: KINDS.map((value) => ({ value, text: t(`editing:kind.${value}`) })),
    level: t("editing:level"),
    levels: (["2", "3"] as const).map((value) => ({ value, text: t(`editing:levels.${value}`) })),
    why: t("editing:why"),
    whyHint: t("editing:whyHint"),
    save: t("editing:save"),
    draft: t("editing:draft", { when: "{when}" }),
    draftOld: t("editing:draftOld"),
    discard: t("editing:discard"),
    kept: t("editing:kept"),
  };
}

interface Neighbour {
  readonly beside: string;
  /** The Dutch that it renders. */
  readonly dutch: readonly { readonly text: string }[];
}

/** The same for a paragraph that is to come in beside another. */
export function newWords(translator: Translator, { beside, dutch }: Neighbour): NewWords {
  const { t } = translator;
  const [first] = dutch;
  return {
    ...editorWords(translator),
    save: t("editing:add"),
    joins: t("editing:joins"),
    joinsHint: t("editing:joinsHint"),
    joinsOptions: first
      ? [
          { value: "no", text: t("editing:joinsNo") },
          { value: "yes", text: t("editing:joinsYes", { paragraph: beside, text: opening(first.text) }) },
        ]
      : [],
  };
}

function opening(text: string): string {
  return text.length <= OPENING ? text : `${text.slice(0, OPENING).trimEnd()}…`;
}

const OPENING = 48;
