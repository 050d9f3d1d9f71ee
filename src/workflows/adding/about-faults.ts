import { InputError } from "../../domain/errors/error.ts";
import { excerpt } from "../../formats/excerpt.ts";
import { checkFrontMatter } from "../../formats/front-matter.ts";
import type { AboutFault, AboutFaults } from "../../store/text-draft-model.ts";
import { refuseTaken } from "../add-text.ts";
import { SLUG } from "../content-folder.ts";
import { slugFrom } from "../slug.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { ABOUT_FIELDS, type Fields } from "./fill-in.ts";

/** Everything that is wrong with what was filled in about a text, by the names of the fields; empty: nothing is. */
export async function aboutFaults(library: LibraryAndFiles, about: Fields): Promise<AboutFaults> {
  const faults: Record<string, AboutFault> = {};
  for (const name of ABOUT_FIELDS) {
    const fault = name === "slug" ? await slugFault(library, slugIn(about)) : fieldFault(name, about[name]);
    if (fault) faults[name] = fault;
  }
  return faults;
}

/** The name under which the text would stand: without one, its Dutch title makes it. */
export function slugIn(about: Fields): string {
  return about.slug?.trim() || slugFrom(about["nl.title"] ?? "");
}

/** @param name `nl.date` and so on */
function fieldFault(name: string, value = ""): AboutFault | null {
  const key = name.slice(3);
  try {
    checkFrontMatter(key === "title" ? { title: value } : { title: name, [key]: value });
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === "title-missing") return { kind: "title" };
    return { kind: error.code === "date-invalid" ? "date" : "line", value: excerpt(value.trim()) };
  }
}

async function slugFault(library: LibraryAndFiles, slug: string): Promise<AboutFault | null> {
  if (!SLUG.test(slug)) {
    return { kind: "address", value: excerpt(slug), suggestion: await freeSlug(library, slugFrom(slug)) };
  }
  if (await isFree(library, slug)) return null;
  return { kind: "taken", value: slug, suggestion: await freeSlug(library, slug) };
}

/** The same, or the next with a number that no text has. */
async function freeSlug(library: LibraryAndFiles, slug: string): Promise<string> {
  let free = slug;
  for (let number = 2; !(await isFree(library, free)); number += 1) free = `${slug}-${number}`;
  return free;
}

async function isFree(library: LibraryAndFiles, slug: string): Promise<boolean> {
  try {
    await refuseTaken(library, { slug });
    return true;
  } catch (error) {
    if (error instanceof InputError && error.code === "slug-taken") return false;
    throw error;
  }
}
