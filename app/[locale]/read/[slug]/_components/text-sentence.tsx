import type { ReactNode } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import type { Run, SentenceView } from "#src/workflows/view.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

interface Part {
  readonly sentence: SentenceView;
  readonly locale: Locale;
}

/**
 * One sentence. `data-b` is the number of its bead (empty: no counterpart), by which the light finds what
 * renders it; the pop-up finds the cards of a term by its place among the terms of its sentence.
 */
export function TextSentence({ sentence, locale }: Part) {
  return (
    <span id={sentence.id} data-b={sentence.bead ?? ""}>
      {stretchesOf(sentence.runs).map((stretch, index) => shown(stretch, locale, index))}
    </span>
  );
}

function shown({ runs, occurrences }: Stretch, locale: Locale, key: number): ReactNode {
  const [longest] = occurrences;
  if (longest === undefined) return runs.map((run, index) => linked(run, `${key}-${index}`));
  return (
    <a
      key={key}
      className={occurrences.some(({ first }) => first) ? "term" : "term again"}
      href={`/${locale}/glossary/${longest.term}`}
    >
      {runs.map((run, index) => stressed(run, `${key}-${index}`))}
    </a>
  );
}

/** A link of the text itself. Within a term it gives way to the term, as a link cannot stand in a link. */
function linked(run: Run, key: string): ReactNode {
  return run.href === undefined ? (
    stressed(run, key)
  ) : (
    <a key={key} href={run.href} rel="external">
      {stressed(run, key)}
    </a>
  );
}

/** Plain text stays a bare string: an element around it would double what is sent. */
function stressed({ text, emphasis, strong }: Run, key: string): ReactNode {
  if (emphasis && strong) {
    return (
      <strong key={key}>
        <em>{text}</em>
      </strong>
    );
  }
  if (strong) return <strong key={key}>{text}</strong>;
  return emphasis ? <em key={key}>{text}</em> : text;
}
