import type { Metadata } from "next";
import { type NotesRoute, notesMetadata, notesPage } from "../notes-page.tsx";

export function generateMetadata({ params }: NotesRoute): Promise<Metadata> {
  return notesMetadata(params);
}

/** The notes of a text that are of one kind: a page of its own, so that choosing needs no script. */
export default function TextNotesOfKind({ params }: NotesRoute) {
  return notesPage(params);
}
