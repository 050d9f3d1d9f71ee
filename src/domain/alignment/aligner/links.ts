/** Which features of one side may render which of the other, and how surely (0 to 1); compressed rows. */
export interface Links {
  /** The links of type `t` are `start[t]` to `start[t + 1]`. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float32Array;
}

/** The same links seen from either side. */
export interface TwoWayLinks {
  readonly nl: Links;
  readonly en: Links;
}

/** Collects links while evidence comes in; of two weights for one link the higher counts. */
export class LinkCollection {
  readonly rows: (Map<number, number> | undefined)[];
  private readonly enCount: number;

  constructor(nlCount: number, enCount: number) {
    this.rows = new Array(nlCount).fill(undefined);
    this.enCount = enCount;
  }

  add(nl: number, en: number, weight: number): void {
    let row = this.rows[nl];
    if (row === undefined) {
      row = new Map();
      this.rows[nl] = row;
    }
    if ((row.get(en) ?? 0) < weight) row.set(en, weight);
  }

  has(nl: number, en: number): boolean {
    return this.rows[nl]?.has(en) ?? false;
  }

  compile(): TwoWayLinks {
    const links = this.rows.reduce((sum, row) => sum + (row?.size ?? 0), 0);
    const nl = emptyLinks(this.rows.length, links);
    const backward = new Int32Array(this.enCount + 1);
    let at = 0;
    this.rows.forEach((row, type) => {
      for (const [to, weight] of row ?? []) {
        nl.to[at] = to;
        nl.weight[at++] = weight;
        backward[to + 1] = (backward[to + 1] as number) + 1;
      }
      nl.start[type + 1] = at;
    });
    return { nl, en: reversed(nl, runningSums(backward)) };
  }
}

function emptyLinks(types: number, links: number): Links {
  return { start: new Int32Array(types + 1), to: new Int32Array(links), weight: new Float32Array(links) };
}

/** Each number and all before it, in place. */
function runningSums(counts: Int32Array): Int32Array {
  for (let k = 1; k < counts.length; k++) counts[k] = (counts[k] as number) + (counts[k - 1] as number);
  return counts;
}

/** The same links from the other side, whose types begin at `start`. */
function reversed({ start: from, to, weight }: Links, start: Int32Array): Links {
  const back = { ...emptyLinks(0, to.length), start };
  const next = start.slice();
  for (let type = 0; type + 1 < from.length; type++) {
    for (let link = from[type] as number; link < (from[type + 1] as number); link++) {
      const at = next[to[link] as number] as number;
      next[to[link] as number] = at + 1;
      back.to[at] = type;
      back.weight[at] = weight[link] as number;
    }
  }
  return back;
}

/** Of the links of one side those that are sure enough. */
export function linksOver(least: number, links: Links): Links {
  const start = new Int32Array(links.start.length);
  const [to, weight] = [links.to.slice(), links.weight.slice()];
  let kept = 0;
  for (let type = 0; type + 1 < start.length; type++) {
    for (let link = links.start[type] as number; link < (links.start[type + 1] as number); link++) {
      if ((links.weight[link] as number) < least) continue;
      to[kept] = links.to[link] as number;
      weight[kept++] = links.weight[link] as number;
    }
    start[type + 1] = kept;
  }
  return { start, to, weight };
}
