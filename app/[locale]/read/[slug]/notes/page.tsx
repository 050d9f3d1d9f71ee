import type { Metadata } from "next";
import { type NotesRoute, notesMetadata, notesPage } from "./notes-page.tsx";

export function generateMetadata({ params }: NotesRoute): Promise<Metadata> {
  return notesMetadata(params);
}

/** Every note of a text. */
export default function TextNotes({ params }: NotesRoute) {
  return notesPage(params);
}
