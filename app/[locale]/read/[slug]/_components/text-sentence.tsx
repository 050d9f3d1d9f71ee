import { Fragment } from "react";
import type { Locale } from "#src/i18n/locale.ts";
import type { Run, SentenceView } from "#src/workflows/view.ts";
import { stretchesOf } from "./stretches.ts";

interface Part {
  readonly sentence: SentenceView;
  readonly first: boolean;
  readonly locale: Locale;
}

/**
 * One sentence. `data-b` is the number of its bead (empty: no counterpart), by which the light finds what
 * renders it; `data-occ` of a term names its occurrences, by which the pop-up finds its cards.
 */
export function TextSentence({ sentence, first, locale }: Part) {
  return (
    <>
      {first ? null : " "}
      <span id={sentence.id} data-b={sentence.bead ?? ""}>
        {stretchesOf(sentence.runs).map(({ runs, occurrences }, index) => {
          const words = runs.map((run, place) => <Styled key={place} run={run} plain={occurrences.length > 0} />);
          const [longest] = occurrences;
          return longest === undefined ? (
            <Fragment key={index}>{words}</Fragment>
          ) : (
            <a
              key={index}
              className={occurrences.some((occurrence) => occurrence.first) ? "term first" : "term"}
              href={`/${locale}/glossary/${longest.term}`}
              data-occ={occurrences.map(({ id }) => id).join(" ")}
            >
              {words}
            </a>
          );
        })}
      </span>
    </>
  );
}

/** Emphasis and links of the text itself; within a term (`plain`) a link gives way to the term. */
function Styled({ run, plain }: { readonly run: Run; readonly plain: boolean }) {
  let words = <>{run.text}</>;
  if (run.emphasis) words = <em>{words}</em>;
  if (run.strong) words = <strong>{words}</strong>;
  return run.href === undefined || plain ? (
    words
  ) : (
    <a href={run.href} rel="external">
      {words}
    </a>
  );
}
