import type { Locale } from "#src/i18n/locale.ts";
import type { ParagraphView } from "#src/workflows/view.ts";
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
      return paragraph.level === 3 ? <h3>{sentences}</h3> : <h2>{sentences}</h2>;
    case "item":
      return paragraph.ordinal === undefined ? (
        <ul>
          <li>{sentences}</li>
        </ul>
      ) : (
        <ol start={paragraph.ordinal}>
          <li>{sentences}</li>
        </ol>
      );
    case "quote":
      return (
        <blockquote>
          <p>{sentences}</p>
        </blockquote>
      );
    case "caption":
      return (
        <figure>
          <figcaption>{sentences}</figcaption>
        </figure>
      );
    case "paragraph":
      return <p>{sentences}</p>;
  }
}
