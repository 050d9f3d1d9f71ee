import type { EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import type { Rebased } from "#src/domain/alignment/edit/session.ts";
import type { TrailStore } from "./trail-store.ts";

/** A text as it came, with what was done to it in this browser on top. */
export interface Opened extends Rebased {
  readonly alignment: EditableAlignment;
  readonly mayEdit: boolean;
  /** Where it is saved. */
  readonly api: string;
  readonly trails: TrailStore;
}
