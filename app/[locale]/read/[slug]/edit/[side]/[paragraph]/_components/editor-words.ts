import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../../../../../_components/form/form-words.ts";
import type { EditorWords } from "./paragraph-editor.tsx";

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
