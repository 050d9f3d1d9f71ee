import type { Translator } from "#src/i18n/translator.ts";
import type { ShelfEntry } from "#src/workflows/view.ts";
import type { SignName } from "../../_components/sign.tsx";

interface Remark {
  readonly sign: SignName;
  readonly words: string;
}

/** How far a translation is: one remark, and a second where something has changed since review. */
export function progressOf({ t }: Translator, { englishTitle, rows }: ShelfEntry): readonly Remark[] {
  if (englishTitle === undefined) return [{ sign: "untranslated", words: t("progress.none") }];
  if (rows.reviewed === 0 && rows.stale === 0) return [{ sign: "draft", words: t("progress.draft") }];
  if (rows.reviewed === rows.total) return [{ sign: "reviewed", words: t("progress.all") }];
  const some: Remark = {
    sign: "reviewed",
    words: t("progress.some", { reviewed: rows.reviewed, total: rows.total }),
  };
  return rows.stale === 0
    ? [some]
    : [some, { sign: "stale", words: t("progress.stale", { count: rows.stale }) }];
}

/** For the filter of the shelf. */
export function stateOf({ englishTitle, rows }: ShelfEntry): "reviewed" | "partly" | "waiting" {
  if (englishTitle === undefined) return "waiting";
  return rows.total > 0 && rows.reviewed === rows.total ? "reviewed" : "partly";
}
