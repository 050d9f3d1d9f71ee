/** Where in a paragraph's plain text (its sentences joined by a space): UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}
