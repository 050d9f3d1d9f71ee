import { useEffect, useEffectEvent } from "react";

/** @returns null: nothing is unsaved any more; else why something is */
type Save = () => Promise<string | null>;

let open: Save | undefined;

/** Saves what was changed in the editor on this page, for what leads away from it. */
export const saveRows: Save = async () => (open ? open() : null);

const PAUSE_MS = 30;

/** Lets what stands outside the editor save; not in the midst of what is being done in it. */
export function useSavingFromOutside(save: Save, busy: boolean): void {
  const isBusy = useEffectEvent(() => busy);
  const saveNow = useEffectEvent(save);
  useEffect(() => {
    const own = async () => {
      while (isBusy()) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return saveNow();
    };
    open = own;
    return () => {
      if (open === own) open = undefined;
    };
  }, []);
}
