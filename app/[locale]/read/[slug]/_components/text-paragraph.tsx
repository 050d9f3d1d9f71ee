import type { Locale } from "#src/i18n/locale.ts";
import type { ParagraphView } from "#src/workflows/view.ts";
import styles from "./text.module.css";
import { TextSentence } from "./text-sentence.tsx";

interface Part {
  readonly paragraph: ParagraphView;
  readonly locale: Locale;
}

/** A paragraph as what it is: heading, item of a list, quotation, caption or running text. */
export function TextParagraph({ paragraph, locale }: Part) {
  const sentences = paragraph.sentences.flatMap((sentence, index) => [
    index === 0 ? "" : " ",
    <TextSentence key={sentence.id} sentence={sentence} locale={locale} />,
  ]);
  switch (paragraph.kind) {
    case "heading":
      return paragraph.level === 3 ? (
        <h3 className={styles.subheading}>{sentences}</h3>
      ) : (
        <h2 className={styles.heading}>{sentences}</h2>
      );
    case "item":
      return paragraph.ordinal === undefined ? (
        <ul className={styles.list}>
          <li>{sentences}</li>
        </ul>
      ) : (
        <ol className={styles.list} start={paragraph.ordinal}>
          <li>{sentences}</li>
        </ol>
      );
    case "quote":
      return (
        <blockquote className={styles.quote}>
          <p>{sentences}</p>
        </blockquote>
      );
    case "caption":
      return (
        <figure>
          <figcaption className={styles.caption}>{sentences}</figcaption>
        </figure>
      );
    case "paragraph":
      return <p className={styles.paragraph}>{sentences}</p>;
  }
}
