import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView, RowView } from "#src/workflows/view.ts";
import styles from "./menu.module.css";

const SIDES = ["nl", "en"] as const;

/** The headings of a text in both languages, each a link to its row; nothing for a text without headings. */
export function ContentsMenu({
  view: { rows },
  translator: { t },
}: {
  readonly view: ReadingView;
  readonly translator: Translator;
}) {
  const headings = rows.filter(isHeading);
  return headings.length === 0 ? null : (
    <details className={styles.menu} data-contents="">
      <summary>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h1.5m2 0H14M2 8h1.5m2 0H14M2 12h1.5m2 0H14" />
        </svg>
        <span>{t("tools.contents")}</span>
      </summary>
      <nav className={styles.contents} aria-label={t("tools.contents")}>
        <ol>
          {headings.map((row) => (
            <li key={row.id}>
              <a href={`#${row.id}`}>
                {SIDES.map((lang) => (
                  <span key={lang} lang={lang}>
                    {titleIn(row, lang)}
                  </span>
                ))}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

function isHeading({ nl, en }: RowView): boolean {
  return [...nl, ...en].some(({ kind }) => kind === "heading");
}

function titleIn(row: RowView, lang: "nl" | "en"): string {
  return row[lang]
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ sentences }) => sentences.map(({ runs }) => runs.map(({ text }) => text).join("")))
    .join(" ");
}
