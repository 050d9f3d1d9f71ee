import type { Language } from "../../domain/text/model.ts";
import { splitSentences } from "../../domain/text/sentences.ts";

/**
 * The sentences of an edited paragraph, one for each line. A line that stood there before stays as it was, whatever
 * the splitter makes of it; a new one is split where it holds several sentences, so that nobody has to see to it.
 */
export function editedSentences(text: string, before: readonly string[], language: Language): string[] {
  const known = new Set(before);
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const trimmed = line.trim();
    return known.has(trimmed) ? [trimmed] : splitSentences(trimmed, language);
  });
}
