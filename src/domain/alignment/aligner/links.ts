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
    const backward: [number, number][][] = Array.from({ length: this.enCount }, () => []);
    this.rows.forEach((row, nl) => {
      for (const [en, weight] of row ?? []) backward[en]?.push([nl, weight]);
    });
    return { nl: compressed(this.rows.map((row) => [...(row ?? [])])), en: compressed(backward) };
  }
}

function compressed(rows: readonly (readonly (readonly [number, number])[])[]): Links {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, type) => {
    start[type + 1] = (start[type] as number) + row.length;
  });
  const flat = rows.flat();
  return {
    start,
    to: Int32Array.from(flat, ([to]) => to),
    weight: Float32Array.from(flat, ([, weight]) => weight),
  };
}
