import { useState } from "react";
import type { FindingView } from "#src/workflows/view/review.ts";
import type { CheckNames } from "../../review/_components/finding-list.tsx";
import styles from "./suggest.module.css";
import type { SuggestWords } from "./suggest-words.ts";

interface Undo {
  readonly paragraph: string;
  readonly text: string;
  readonly check: string;
}

/** The findings that have one right mend: a click puts it into the draft, another takes it out again. */
export function MendList({
  findings,
  paragraphs,
  isCurrent,
  names,
  words,
  typed,
}: {
  readonly findings: readonly FindingView[];
  readonly paragraphs: readonly { readonly paragraph: string; readonly sentences: readonly string[] }[];
  /** Whether the findings are those of what stands in the boxes now. */
  readonly isCurrent: boolean;
  readonly names: CheckNames;
  readonly words: SuggestWords;
  readonly typed: (paragraph: string, text: string) => void;
}) {
  const [last, setLast] = useState<Undo>();
  const put = ({ check, mend }: FindingView) => {
    const before = paragraphs.find(({ paragraph }) => paragraph === mend?.paragraph);
    if (!mend || !before) return;
    setLast({ paragraph: mend.paragraph, text: before.sentences.join("\n"), check: names[check] });
    typed(mend.paragraph, mend.sentences.join("\n"));
  };
  return (
    <div className={styles.mends}>
      {findings.map((finding) => {
        const { check, en, mend } = finding;
        const to = mend?.words || "∅";
        return (
          <button
            key={`${check} ${en} ${JSON.stringify(mend?.sentences)}`}
            type="button"
            disabled={!isCurrent}
            aria-label={words.mendNamed.replace("{check}", names[check]).replace("{words}", to)}
            onClick={() => put(finding)}
          >
            {words.mend}: <del lang="en">{en}</del> <ins lang="en">{to}</ins>
          </button>
        );
      })}
      <span role="status">{last ? words.mendDone.replace("{check}", last.check) : ""}</span>
      {last ? (
        <button
          type="button"
          onClick={() => {
            typed(last.paragraph, last.text);
            setLast(undefined);
          }}
        >
          {words.mendUndo}
        </button>
      ) : null}
    </div>
  );
}
