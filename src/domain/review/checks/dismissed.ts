import type { Anchor } from "../../text/anchor.ts";
import { anchorAt, locateAnchor } from "../../text/locate.ts";
import type { Finding } from "./check.ts";

/** A paragraph as it reads now. */
interface Wording {
  /** The version: `nl`, `en`, `en.<name>`. */
  readonly side: string;
  readonly hash: string;
  /** Plain text. */
  readonly text: string;
}

/** The paragraphs a finding may point into: those of the pair, by id. */
export interface Wordings {
  readonly nl: ReadonlyMap<string, Wording>;
  readonly en: ReadonlyMap<string, Wording>;
}

/** A person's answer to a finding at one place; holds until the words there change. */
export interface Dismissal {
  readonly check: string;
  readonly anchor: Anchor;
  readonly why: string;
}

/** The words a finding is dismissed at: the English, or, where it has none, the Dutch. */
export function anchorOf(finding: Finding, wordings: Wordings): Anchor | null {
  const side = finding.en ? "en" : "nl";
  const place = finding[side];
  const wording = place && wordings[side].get(place.paragraph);
  if (!place || !wording) return null;
  return anchorAt(
    { paragraph: place.paragraph, side: wording.side, hash: wording.hash },
    wording.text,
    place,
  );
}

/**
 * The answer to a finding, if somebody gave one: of the same check, at the same words, with the same words next to
 * them. What else in the paragraph has changed since does not count.
 */
export function dismissalOf(
  finding: Finding,
  wordings: Wordings,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  const own = anchorOf(finding, wordings);
  const wording =
    own &&
    [wordings.en, wordings.nl].map((side) => side.get(own.paragraph)).find((each) => each?.side === own.side);
  if (!own || !wording) return undefined;
  return dismissals.find(({ check, anchor }) => {
    if (check !== finding.check || anchor.side !== own.side || anchor.paragraph !== own.paragraph)
      return false;
    const place = locateAnchor(anchor, wording.text, wording.hash);
    return place?.start === own.start && place.end === own.end && isBeside(anchor, own);
  });
}

/** So much on either side of the words belongs to their place. */
const NEXT_TO = 12;

function isBeside(then: Anchor, now: Anchor): boolean {
  return (
    then.before.slice(-NEXT_TO) === now.before.slice(-NEXT_TO) &&
    then.after.slice(0, NEXT_TO) === now.after.slice(0, NEXT_TO)
  );
}
