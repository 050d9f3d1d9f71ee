/** Two stretches that are laid over one another; ends are exclusive. */
export interface Range {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}
