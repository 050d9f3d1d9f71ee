import { InputError } from "../../domain/errors/error.ts";
import { applyHunks } from "../../domain/review/hunk.ts";
import type { Suggestion } from "../../store/suggestion-model.ts";
import { type ChangeNow, onCurrent } from "./on-current.ts";
import type { Standing } from "./standing.ts";
import { checkedSentences } from "./wording-input.ts";

/** What of a suggestion is taken. */
export type Taking =
  | { readonly what: "all" }
  /** Those hunks, by their names. */
  | { readonly what: "hunks"; readonly hunks: readonly string[] }
  /** The wording as the reviewer has edited it, each paragraph with the hash of the one it is to replace. */
  | {
      readonly what: "edited";
      readonly wordings: readonly {
        readonly paragraph: string;
        readonly hash: string;
        readonly sentences: readonly string[];
      }[];
    };

/** Each change as it is for the wording that stands; what was suggested for a paragraph that is gone is left out. */
export function changesNow({ changes }: Suggestion, { en }: Standing): ChangeNow[] {
  const paragraphs = new Map(en.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return changes.flatMap((change) => {
    const paragraph = paragraphs.get(change.paragraph);
    return paragraph ? onCurrent(change, paragraph) : [];
  });
}

export interface Taken {
  readonly wordings: ReadonlyMap<string, readonly string[]>;
  /** Everything that was suggested, and nothing else. */
  readonly isWhole: boolean;
  readonly hunks: readonly string[];
  readonly edited: boolean;
}

/**
 * What a reviewer takes of a suggestion.
 * @throws InputError `suggestion-clashes`, `hunk-unknown`, `paragraph-unknown`, `wording-unchanged`, `wording-invalid`
 */
export function takenFrom(changes: readonly ChangeNow[], taking: Taking): Taken {
  if (changes.length === 0) throw new InputError("paragraph-unknown");
  const taken = taking.what === "edited" ? editedBy(changes, taking.wordings) : hunksOf(changes, taking);
  if (taken.wordings.size === 0) throw new InputError("wording-unchanged");
  for (const sentences of taken.wordings.values()) checkedSentences(sentences);
  return taken;
}

function hunksOf(changes: readonly ChangeNow[], taking: Exclude<Taking, { what: "edited" }>): Taken {
  const all = changes.flatMap(({ diff }) => diff.hunks.map(({ name }) => name));
  const clash = changes.find(({ merge }) => merge && merge.clashes > 0);
  if (taking.what === "all" && clash)
    throw new InputError("suggestion-clashes", { paragraph: clash.paragraph });
  const wanted = new Set(taking.what === "all" ? all : taking.hunks);
  const unknown = [...wanted].find((name) => !all.includes(name));
  if (unknown !== undefined) throw new InputError("hunk-unknown");
  const wordings = changes.flatMap(({ paragraph, current, diff }) => {
    const hunks = diff.hunks.filter(({ name }) => wanted.has(name));
    return hunks.length === 0 ? [] : [[paragraph, applyHunks(current, hunks)] as const];
  });
  return {
    wordings: new Map(wordings),
    isWhole: wanted.size === all.length && clash === undefined,
    hunks: all.filter((name) => wanted.has(name)),
    edited: false,
  };
}

function editedBy(
  changes: readonly ChangeNow[],
  wordings: Extract<Taking, { what: "edited" }>["wordings"],
): Taken {
  const found = wordings.flatMap(({ paragraph, hash, sentences }) => {
    const change = changes.find((each) => each.paragraph === paragraph);
    if (!change) throw new InputError("paragraph-unknown", { paragraph }, { value: paragraph });
    if (change.hash !== hash) throw new InputError("hunk-unknown");
    const checked = checkedSentences(sentences);
    return same(checked, change.current) ? [] : [[paragraph, checked] as const];
  });
  return { wordings: new Map(found), isWhole: false, hunks: [], edited: true };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((sentence, index) => sentence === other[index]);
}
