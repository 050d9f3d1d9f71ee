import { useEffect, useState } from "react";
import type { FindingView } from "#src/workflows/view/review.ts";
import { send } from "../../../_components/form/send.ts";
import { type CheckNames, FindingList } from "../../review/_components/finding-list.tsx";
import type { SuggestWords } from "./suggest-words.ts";

type Changes = readonly { readonly paragraph: string; readonly sentences: readonly string[] }[];

/** How long nobody has typed before the checks are asked, milliseconds. */
const PAUSE = 500;

/** What the quality checks say of what is being written, as soon as somebody pauses. Without a connection it is silent. */
export function LiveFindings({
  text,
  changes,
  names,
  words,
}: {
  readonly text: string;
  readonly changes: Changes;
  readonly names: CheckNames;
  readonly words: SuggestWords;
}) {
  const [found, setFound] = useState<{ added: readonly FindingView[]; solved: readonly FindingView[] }>();
  const asked = JSON.stringify(changes.map(({ paragraph, sentences }) => ({ paragraph, sentences })));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const sent = await send("/api/review/check", { text, changes: JSON.parse(asked) }, words);
      if (isCurrent && sent.ok) setFound(sent.value as never);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, asked, words]);
  return (
    <div role="status" aria-label={words.findings}>
      {(["added", "solved"] as const).map((change) =>
        found && changes.length > 0 && found[change].length > 0 ? (
          <p key={change}>
            <b>{words[change === "added" ? "findingsAdded" : "findingsSolved"]}</b>{" "}
            <FindingList findings={found[change]} names={names} />
          </p>
        ) : null,
      )}
    </div>
  );
}
