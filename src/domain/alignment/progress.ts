/** Hears how far a work is, from 0 to 1; never less than the time before. */
export type Progress = (share: number) => void;

/** The progress of a part that takes the whole from one share to another. */
export function stretch(whole: Progress | undefined, from: number, to: number): Progress | undefined {
  return whole && ((share) => whole(from + (to - from) * share));
}
