import type { Translator } from "#src/i18n/translator.ts";
import type { SendWords } from "../../../_components/form/send.ts";

const NAMES = [
  "dutch",
  "none",
  "view",
  "inline",
  "sides",
  "lines",
  "letters",
  "lettersHint",
  "fold",
  "foldHint",
  "before",
  "after",
  "added",
  "removed",
  "movedHere",
  "movedAway",
  "typography",
  "division",
  "move",
  "changesLabel",
  "reason",
  "reasonHint",
  "canned",
  "reviewed",
  "overrule",
  "acceptAll",
  "edit",
  "acceptEdited",
  "cancel",
  "reject",
  "sendBack",
  "done",
  "acceptNote",
  "sentences",
  "undo",
  "withdraw",
  "again",
  "comment",
  "answer",
  "commentHint",
  "about",
  "send",
  "resolve",
  "reopen",
  "busy",
] as const;

const CANNED = ["meaning", "term", "register", "taste", "style", "unclear"] as const;

/** The words of the page of one suggestion; `{…}` is filled in by the browser. */
export type OneWords = Readonly<Record<(typeof NAMES)[number], string>> &
  SendWords & {
    readonly english: string;
    readonly change: string;
    readonly acceptSome: string;
    readonly resolvedBy: string;
    readonly reasons: readonly string[];
    readonly reasonsPage: string;
    readonly editReasons: string;
  };

/** The reasons that the program comes with, in that language. */
export function defaultReasons({ t }: Translator): string[] {
  return CANNED.map((name) => t(`desk:canned.${name}`));
}

/** @param reasons those that the library's reviewers keep; null: those that the program comes with */
export function oneWords(
  translator: Translator,
  {
    isDecided = false,
    reasons,
  }: { readonly isDecided?: boolean; readonly reasons: readonly string[] | null },
): OneWords {
  const { locale, t } = translator;
  const own = Object.fromEntries(NAMES.map((name) => [name, t(`desk:one.${name}`)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  return {
    ...own,
    english: t(isDecided ? "desk:one.englishThen" : "desk:one.english"),
    change: t("desk:one.change", { letter: "{letter}" }),
    acceptSome: t("desk:one.acceptSome"),
    resolvedBy: t("desk:one.resolvedBy"),
    offline: t("desk:suggest.offline"),
    fault: t("desk:suggest.fault"),
    reasons: reasons ?? defaultReasons(translator),
    reasonsPage: `/${locale}/review/reasons`,
    editReasons: t("desk:reasons.edit"),
  };
}
