import { InputError } from "../domain/errors/error.ts";
import { isDetached } from "../domain/text/detached.ts";
import type { TranslatedText } from "../domain/text/model.ts";
import { parseTranslatedText } from "../formats/translated-text.ts";
import { type ContentFolder, classify } from "./content-folder.ts";

/** A translation whose Dutch is not in the library. */
export interface WaitingText extends TranslatedText {
  readonly slug: string;
}

/** Every translation in the folder that waits for its source. Files that cannot be read are left to the sync. */
export async function waitingTexts(content: ContentFolder): Promise<WaitingText[]> {
  const found = (await content.list()).flatMap(({ path }) => {
    const file = classify(path);
    return file?.type === "version" ? [{ path, slug: file.slug, side: file.side }] : [];
  });
  const here = new Set(found.flatMap(({ slug, side }) => (side === "nl" ? slug : [])));
  const alone = found.filter(({ slug }) => !here.has(slug));
  const texts = await Promise.all(alone.map(({ path, slug }) => readWaiting(content, path, slug)));
  return texts.flat();
}

async function readWaiting(content: ContentFolder, path: string, slug: string): Promise<WaitingText[]> {
  try {
    const text = parseTranslatedText(await content.read(path), content.shown(path));
    return isDetached(text.paragraphs) ? [{ slug, ...text }] : [];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
