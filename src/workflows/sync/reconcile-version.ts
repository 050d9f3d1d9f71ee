import type { Side } from "../../domain/review/event.ts";
import { judge, mergeOrder, type Verdict } from "../../domain/review/three-way.ts";
import { revisionHash } from "../../domain/text/hash.ts";
import type { FrontMatter, TranslatedParagraph } from "../../domain/text/model.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";
import { structureHash } from "./structure.ts";

/** A version as its file has it. */
export interface FileVersion {
  readonly front: FrontMatter;
  readonly paragraphs: readonly TranslatedParagraph[];
}

/** One paragraph (`*`: the structure) that both sides changed. */
export interface Clash {
  readonly paragraph: string;
  readonly base: string | null;
  readonly storeHash: string | null;
  readonly fileHash: string | null;
  readonly fileSentences: readonly string[];
}

export interface Reconciled {
  /** The version as it stands now, with its bases. */
  readonly version: StoredVersion;
  /** Paragraphs whose wording came from the file: null where the file took one out. */
  readonly taken: readonly { readonly id: string; readonly sentences: readonly string[] | null }[];
  readonly clashes: readonly Clash[];
  /** Front matter, order, kinds or rows came from the file. */
  readonly structureTaken: boolean;
  /** The store has something that the file lacks. */
  readonly storeAhead: boolean;
}

/** The name under which a clash of structure is kept. */
export const STRUCTURE = "*";

/**
 * Brings a version's file and its stored state together, each paragraph for itself by its base, the structure
 * by its own. Nothing is dropped: what both changed stays as the store has it, and comes back as a clash.
 * @param gone paragraphs that were taken out, with the hash of their last wording
 */
export function reconcileVersion(
  name: { readonly text: string; readonly side: Side },
  file: FileVersion,
  stored: StoredVersion | undefined,
  gone: ReadonlyMap<string, string> = new Map(),
): Reconciled {
  const fileStructure = structureHash(file);
  const storeStructure = stored?.structure ?? null;
  const baseStructure = stored?.baseStructure ?? null;
  const verdict = judge(fileStructure, storeStructure, baseStructure);
  const fromFile = verdict === "take-file" || verdict === "agreed" || !stored;
  const leading = fromFile ? file.paragraphs : stored.paragraphs;
  const inFile = new Map(file.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const inStore = new Map((stored?.paragraphs ?? []).map((paragraph) => [paragraph.id, paragraph]));
  // What the store took out stays out, unless somebody has worked on it in the file since.
  const isTakenOut = ({ id, sentences }: TranslatedParagraph) =>
    !inStore.has(id) && gone.get(id) === revisionHash(sentences);
  const following = fromFile
    ? (stored?.paragraphs ?? [])
    : file.paragraphs.filter((paragraph) => verdict === "conflict" || !isTakenOut(paragraph));
  const order = mergeOrder(
    leading.map(({ id }) => id),
    following.map(({ id }) => id),
  );
  const merged = order.map((id) => reconcileParagraph(inFile.get(id), inStore.get(id), fromFile));

  const paragraphs = merged.flatMap(({ paragraph }) => paragraph ?? []);
  const front = fromFile ? file.front : stored.front;
  const structure = structureHash({ front, paragraphs });
  const settled = fromFile || verdict === "write-file";
  const structureClash: Clash[] =
    verdict === "conflict"
      ? [
          {
            paragraph: STRUCTURE,
            base: baseStructure,
            storeHash: storeStructure,
            fileHash: fileStructure,
            fileSentences: [],
          },
        ]
      : [];
  return {
    version: {
      ...name,
      front,
      structure,
      baseStructure: settled ? fileStructure : baseStructure,
      paragraphs,
    },
    taken: merged.flatMap(({ taken }) => taken ?? []),
    clashes: [...structureClash, ...merged.flatMap(({ clash }) => clash ?? [])],
    structureTaken: stored !== undefined && verdict === "take-file",
    storeAhead: structure !== fileStructure || merged.some(({ verdict }) => verdict === "write-file"),
  };
}

interface ReconciledParagraph {
  readonly verdict: Verdict;
  readonly paragraph?: StoredParagraph;
  readonly taken?: { readonly id: string; readonly sentences: readonly string[] | null };
  readonly clash?: Clash;
}

function reconcileParagraph(
  file: TranslatedParagraph | undefined,
  stored: StoredParagraph | undefined,
  frameFromFile: boolean,
): ReconciledParagraph {
  const fileHash = file ? revisionHash(file.sentences) : null;
  const storeHash = stored?.hash ?? null;
  const base = stored?.base ?? null;
  const id = (file ?? stored)?.id ?? "";
  const frame = (frameFromFile ? (file ?? stored) : (stored ?? file)) as TranslatedParagraph;
  const verdict = judge(fileHash, storeHash, base);
  switch (verdict) {
    case "agreed":
      return { verdict, paragraph: { ...frame, ...wording(stored), base: fileHash } };
    case "take-file":
      if (!file) return { verdict, taken: { id, sentences: null } };
      return {
        verdict,
        paragraph: { ...frame, sentences: file.sentences, hash: fileHash ?? "", base: fileHash },
        taken: { id, sentences: file.sentences },
      };
    case "write-file":
      return { verdict, paragraph: { ...frame, ...wording(stored), base } };
    case "conflict": {
      const clash = { paragraph: id, base, storeHash, fileHash, fileSentences: file?.sentences ?? [] };
      return { verdict, clash, ...(stored ? { paragraph: { ...frame, ...wording(stored), base } } : {}) };
    }
  }
}

function wording(stored: StoredParagraph | undefined): { sentences: readonly string[]; hash: string } {
  if (!stored) throw new Error("a paragraph that neither the file nor the store has");
  return { sentences: stored.sentences, hash: stored.hash };
}
