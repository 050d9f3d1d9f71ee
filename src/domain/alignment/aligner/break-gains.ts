import type { BeadRow } from "./bead-row.ts";
import type { BreakModel } from "./model.ts";
import type { Side } from "./side.ts";
import { runningTotals } from "./totals.ts";

/** What paragraph breaks say of a bead: at its beginning and end, and inside it. */
export class BreakGains {
  private readonly breaks: { readonly nl: Uint8Array; readonly en: Uint8Array };
  /** Breaks before each sentence. */
  private readonly inner: { readonly nl: Float64Array; readonly en: Float64Array };
  /** By the number of sides that break there: half of what that says at a bead's beginning or end. */
  private readonly edges: Float64Array;
  private readonly inside: number;

  constructor(nl: Side, en: Side, { none, one, both, inside }: BreakModel) {
    this.breaks = { nl: nl.breaks, en: en.breaks };
    this.inner = { nl: runningTotals(nl.breaks), en: runningTotals(en.breaks) };
    this.edges = Float64Array.of(0.5 * none, 0.5 * one, 0.5 * both);
    this.inside = inside;
  }

  addTo({ i, nl: a, en: b, count, ends, gains }: BeadRow): void {
    const { edges, inside } = this;
    const english = this.breaks.en;
    const inner = this.inner.en;
    const beginning = this.breaks.nl[i - a] as number;
    const end = this.breaks.nl[i] as number;
    const dutchInner = (this.inner.nl[i] as number) - (this.inner.nl[i - a + 1] as number);
    for (let k = 0; k < count; k++) {
      const j = ends[k] as number;
      const englishInner = (inner[j] as number) - (inner[j - b + 1] as number);
      gains[k] =
        (gains[k] as number) +
        (edges[beginning + (english[j - b] as number)] as number) +
        (edges[end + (english[j] as number)] as number) +
        inside * Math.abs(dutchInner - englishInner);
    }
  }
}
