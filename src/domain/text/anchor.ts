/** The one kind of anchor for everything that points into a text. */
export interface Anchor {
  readonly paragraph: string;
  /** The version it points into: `nl`, `en`, or `en.<name>`. */
  readonly side: string;
  /** The revision the offsets count in. */
  readonly hash: string;
  /** UTF-16 offsets into the paragraph's plain text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words themselves, and up to 32 characters of what stands on either side. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}
