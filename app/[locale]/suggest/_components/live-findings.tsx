import { useEffect, useState } from "react";
import type { FindingView } from "#src/workflows/view/review.ts";
import { send } from "../../../_components/form/send.ts";
import { type CheckNames, FindingList } from "../../review/_components/finding-list.tsx";
import { MendList } from "./mend-list.tsx";
import type { SuggestWords } from "./suggest-words.ts";

type Paragraphs = readonly { readonly paragraph: string; readonly sentences: readonly string[] }[];

const CHANGES = ["added", "left", "solved"] as const;
const HEADS = { added: "findingsAdded", left: "findingsLeft", solved: "findingsSolved" } as const;

interface Found extends Record<(typeof CHANGES)[number], readonly FindingView[]> {
  /** What was asked about. */
  readonly of: string;
}

/** How long nobody has typed before the checks are asked, milliseconds. */
const PAUSE = 500;

/**
 * What the quality checks say of what is being written, as soon as somebody pauses, and what of it can be mended by a
 * click. Without a connection it is silent.
 */
export function LiveFindings({
  text,
  paragraphs,
  names,
  words,
  typed,
}: {
  readonly text: string;
  /** As they would read, changed or not. */
  readonly paragraphs: Paragraphs;
  readonly names: CheckNames;
  readonly words: SuggestWords;
  /** Puts another wording in place of a paragraph's. */
  readonly typed: (paragraph: string, text: string) => void;
}) {
  const [found, setFound] = useState<Found>();
  const asked = JSON.stringify(paragraphs.map(({ paragraph, sentences }) => ({ paragraph, sentences })));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const sent = await send("/api/review/check", { text, changes: JSON.parse(asked) }, words);
      if (isCurrent && sent.ok) setFound({ ...(sent.value as unknown as Found), of: asked });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, asked, words]);
  const mendable = found ? [...found.added, ...found.left].filter(({ mend }) => mend !== undefined) : [];
  return (
    <>
      <div role="status" aria-label={words.findings}>
        {CHANGES.map((change) =>
          found && found[change].length > 0 ? (
            <p key={change}>
              <b>{words[HEADS[change]]}</b> <FindingList findings={found[change]} names={names} />
            </p>
          ) : null,
        )}
      </div>
      <MendList
        findings={mendable}
        paragraphs={paragraphs}
        isCurrent={found?.of === asked}
        names={names}
        words={words}
        typed={typed}
      />
    </>
  );
}
