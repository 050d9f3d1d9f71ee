import type { Language } from "../../text/model.ts";
import { wordSpans } from "../../text/words.ts";
import { type Feature, featuresOf, opens } from "./features.ts";
import { isShouted, marksOf } from "./marks.ts";

/** A feature type of one side, by its number: what it is, and how often it stands where. */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** A word behind each key, in lower case without marks. */
  readonly folded: readonly string[];
  /** 1 where most of its occurrences have a capital that the language asks for only in names. */
  readonly isName: Uint8Array;
  /** In how many sentences it stands. */
  readonly spread: Int32Array;
}

/** A feature of a chunk, by its type, and where in the chunk it begins. */
interface Part extends Omit<Feature, "key"> {
  readonly type: number;
}

/**
 * Reads the sentences of one side one after the other, and numbers the types of their features. What stands between two
 * spaces, a chunk, is taken apart once: no word reaches beyond, and texts repeat themselves.
 */
export class Reader {
  /** The types of the sentences read, each once a sentence. */
  readonly types: number[] = [];
  private readonly language: Language;
  /** By chunk. */
  private readonly known = new Map<string, readonly Part[]>();
  private readonly ids = new Map<string, number>();
  private readonly folded: string[] = [];
  private readonly spread: number[] = [];
  /** By type: in how many sentences it is a name, and the last sentence it stands in, and is a name in. */
  private readonly named: number[] = [];
  private readonly seenIn: number[] = [];
  private readonly namedIn: number[] = [];
  private sentence = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /** Takes in the next sentence: its words, its marks, and what else it has. */
  read(sentence: string, more: readonly string[]): void {
    this.sentence += 1;
    const known = this.folded.length;
    const shouted = isShouted(sentence);
    const chunks = sentence.split(" ");
    let start = 0;
    for (let chunk = 0; chunk < chunks.length; chunk++) {
      const parts = this.partsOf(chunks[chunk] as string);
      for (let k = 0; k < parts.length; k++) {
        const { type, folded, isCapital, at } = parts[k] as Part;
        this.see(type);
        if (!isCapital || shouted || opens(sentence, start + at)) continue;
        this.name(type);
        if (type >= known) this.folded[type] = folded;
      }
      start += (chunks[chunk] as string).length + 1;
    }
    for (const mark of marksOf(sentence)) this.see(this.typeOf(mark));
    for (const key of more) this.see(this.typeOf(key));
  }

  vocabulary(): Vocabulary {
    const isName = this.named.map((count, type) => (2 * count > (this.spread[type] as number) ? 1 : 0));
    return {
      keys: [...this.ids.keys()],
      folded: this.folded,
      isName: new Uint8Array(isName),
      spread: new Int32Array(this.spread),
    };
  }

  private partsOf(chunk: string): readonly Part[] {
    let parts = this.known.get(chunk);
    if (parts === undefined) {
      parts = this.takenApart(chunk);
      this.known.set(chunk, parts);
    }
    return parts;
  }

  private takenApart(chunk: string): Part[] {
    const parts: Part[] = [];
    for (const { start, end } of wordSpans(chunk)) {
      for (const { key, folded, isCapital, at } of featuresOf(chunk.slice(start, end), this.language))
        parts.push({ type: this.typeOf(key, folded), folded, isCapital, at: start + at });
    }
    return parts;
  }

  private typeOf(key: string, folded = key): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const type = this.ids.size;
    this.ids.set(key, type);
    this.folded.push(folded);
    this.spread.push(0);
    this.named.push(0);
    this.seenIn.push(0);
    this.namedIn.push(0);
    return type;
  }

  private see(type: number): void {
    if (this.seenIn[type] === this.sentence) return;
    this.seenIn[type] = this.sentence;
    this.spread[type] = (this.spread[type] as number) + 1;
    this.types.push(type);
  }

  private name(type: number): void {
    if (this.namedIn[type] === this.sentence) return;
    this.namedIn[type] = this.sentence;
    this.named[type] = (this.named[type] as number) + 1;
  }
}
