import type { Actor, Role } from "#src/accounts/permissions.ts";
import { suggest } from "#src/workflows/review/suggest.ts";
import { paragraphOf, synced } from "../bridge-library.ts";
import type { ScratchLibrary } from "../scratch-library.ts";

/** The small text of the bridge, and people who work on it. */

export const person = (role: Role, id: string = role): Actor => ({ id, name: id, role });
export const contributor = person("contributor");
export const reviewer = person("reviewer");

export const NONE = { added: 0, solved: 0 };
export const FIRST = "The bridge has been there for years, and no one gives it a second look.";

/** A suggestion for one paragraph of the English, made from what stands. */
export async function suggestFor(
  library: ScratchLibrary,
  paragraph: string,
  sentences: readonly string[],
  { by = contributor, why = "closer to the Dutch" }: { by?: Actor; why?: string } = {},
): Promise<string> {
  const current = await paragraphOf(library.store, "en", paragraph);
  return suggest(
    library,
    by,
    {
      text: "brug",
      side: "en",
      changes: [{ paragraph, base: current?.hash ?? "", sentences }],
      beads: null,
      why,
    },
    NONE,
  );
}

export const desk = synced;

export async function eventsOf(library: ScratchLibrary) {
  return library.store.read((reader) =>
    reader.events("brug", ["revision", "align", "review", "decision", "note"]),
  );
}
