/** How much of a file is read, in bytes. */
export interface GivenLimits {
  /** The file as it was given. */
  readonly file: number;
  /** Its text. */
  readonly text: number;
  /** What it unpacks to, of those parts that are read; pictures are not. */
  readonly unpacked: number;
}

const MIB = 1024 * 1024;

/**
 * A file is read into memory as a whole. Text: four times the Bible; 16 MB take ten seconds and 620 MB of memory, 50
 * MB ended in a crash when it was tried. A document of that much text unpacks to three or four times its size.
 */
export const GIVEN_LIMITS: GivenLimits = { file: 100 * MIB, text: 16 * MIB, unpacked: 64 * MIB };
