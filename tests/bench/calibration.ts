import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alignDocuments } from "../../src/domain/alignment/align.ts";
import type { Bead } from "../../src/domain/text/model.ts";
import { documentsOf, readGold, readPair } from "./align-documents.ts";
import { table } from "./measure.ts";

/** Edges of the classes of confidence. */
const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.000001];
const PICTURE = join(import.meta.dirname, "../../docs/pictures/alignment-calibration.svg");

interface Class {
  readonly from: number;
  readonly to: number;
  readonly beads: number;
  /** Mean confidence, and the share that is right. */
  readonly said: number;
  readonly right: number;
}

/**
 * Whether the aligner's confidence means what it says: of the beads marked 90% sure, about nine in ten should be right.
 * Prints a line for each class of confidence, over all documents in all variants, and draws docs/pictures/
 * alignment-calibration.svg. A bead is right when it is a gold bead or lies inside one.
 *
 * @param folder as for `align`
 */
export async function benchCalibration(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return ["(give a folder of documents with gold.tsv)"];
  const judged: { confidence: number; isRight: boolean }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const document of await documentsOf(join(folder, entry.name))) {
      const place = join(folder, entry.name, document);
      judged.push(...judge(await readGold(place), alignDocuments(await readPair(place)).beads));
    }
  }
  const classes = EDGES.slice(0, -1).map((from, k) => classOf(judged, from, EDGES[k + 1] ?? 1));
  await writeFile(PICTURE, plot(classes));
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const rows = classes.map(({ from, to, beads, said, right }) => [
    `${percent(from)} to ${percent(Math.min(1, to))}`,
    beads,
    beads === 0 ? "–" : percent(said),
    beads === 0 ? "–" : percent(right),
  ]);
  return table(["confidence", "beads", "mean confidence", "right"], rows);
}

function judge(gold: readonly Bead[], found: readonly (Bead & { confidence: number })[]) {
  const home = new Map<string, number>();
  gold.forEach((bead, index) => {
    for (const name of namesOf(bead)) home.set(name, bead.nl.length > 0 && bead.en.length > 0 ? index : -1);
  });
  return found.map((bead) => {
    const homes = new Set(namesOf(bead).map((name) => home.get(name)));
    const isPaired = bead.nl.length > 0 && bead.en.length > 0;
    const isRight = homes.size === 1 && homes.has(-1) === !isPaired;
    return { confidence: bead.confidence, isRight };
  });
}

function namesOf({ nl, en }: Bead): string[] {
  return [...nl.map((sentence) => `nl ${sentence}`), ...en.map((sentence) => `en ${sentence}`)];
}

function classOf(
  judged: readonly { confidence: number; isRight: boolean }[],
  from: number,
  to: number,
): Class {
  const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  const count = Math.max(1, own.length);
  return {
    from,
    to,
    beads: own.length,
    said: own.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    right: own.filter(({ isRight }) => isRight).length / count,
  };
}

const [SIZE, PAD] = [360, 48];

/** A point for each class, the larger the more beads it has; on the diagonal the confidence means what it says. */
function plot(classes: readonly Class[]): string {
  const x = (share: number) => (PAD + share * SIZE).toFixed(1);
  const y = (share: number) => (PAD / 2 + (1 - share) * SIZE).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const drawn = classes.filter(({ beads }) => beads >= 10);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * PAD} ${SIZE + 1.6 * PAD}" font-family="sans-serif" font-size="12">`,
    "<style>:root{color:#1e1c19;background:#fbfaf6}.line{stroke:#e2dccf}.even{stroke:#655f55;stroke-dasharray:4 4}.dot{fill:#1d4f91;fill-opacity:.75}text{fill:currentColor}@media(prefers-color-scheme:dark){:root{color:#e7e2d7;background:#14161a}.line{stroke:#30343d}.even{stroke:#a39d91}.dot{fill:#93b8ee}}</style>",
    "<title>How often the aligner is right, by how sure it is</title>",
    ...ticks.flatMap((tick) => [
      `<path class="line" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`,
      `<text x="${x(tick)}" y="${SIZE + PAD / 2 + 18}" text-anchor="middle">${100 * tick}%</text>`,
      `<text x="${PAD - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${100 * tick}%</text>`,
    ]),
    `<path class="even" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    ...drawn.map(
      ({ said, right, beads }) =>
        `<circle class="dot" cx="${x(said)}" cy="${y(right)}" r="${(2 + 2 * Math.log10(beads)).toFixed(1)}"><title>${beads} beads: ${(100 * said).toFixed(1)}% sure, ${(100 * right).toFixed(1)}% right</title></circle>`,
    ),
    `<text x="${PAD + SIZE / 2}" y="${SIZE + PAD / 2 + 38}" text-anchor="middle">how sure the aligner is</text>`,
    `<text transform="translate(12 ${PAD / 2 + SIZE / 2}) rotate(-90)" text-anchor="middle">how often it is right</text>`,
    "</svg>",
    "",
  ].join("\n");
}
