import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Pair, sentencesOf } from "../../src/domain/review/checks/pair.ts";
import { runChecks } from "../../src/domain/review/checks/run.ts";
import { contextOf, draftPairsOf, glossary, pairsOf, SLUGS } from "../domain/review/checks/bundled.ts";
import { pairsInFolder } from "./checks/folder.ts";
import { BEYOND_FORM, KINDS } from "./checks/kinds.ts";
import { type Planting, plantings } from "./checks/plant.ts";
import { pofilter } from "./checks/pofilter.ts";
import { table } from "./measure.ts";

/**
 * The quality checks: what they find of planted errors, beside `pofilter`; what they say of translations in which
 * nothing was planted; how fast they are.
 *
 * @param folder documents with `src.txt`, `tgt.txt` and `gold.tsv`; without it the bundled library, whose first drafts
 *   serve for false alarms
 */
export async function benchChecks(folder: string | undefined): Promise<string[]> {
  const reviewed =
    folder === undefined ? SLUGS.flatMap((slug) => pairsOf(slug)) : pairsInFolder(folder, glossary);
  const untouched = folder === undefined ? SLUGS.flatMap((slug) => draftPairsOf(slug)) : reviewed;
  const planted = [...plantings(reviewed, await contextOf(reviewed), glossary)];
  return [
    `${reviewed.length} pairs, ${planted.length} errors planted one at a time.`,
    "",
    ...recall(planted),
    "",
    ...(await alarms(untouched, folder === undefined ? "as first drafted" : "as they are")),
    "",
    throughput(),
  ];
}

function recall(planted: readonly Planting[]): string[] {
  const theirs = theirFindings(planted);
  const rows = Object.keys(KINDS).map((kind) => {
    const own = planted.flatMap((each, at) => (each.kind === kind ? [{ ...each, at }] : []));
    const ours = own.filter(({ isFound }) => isFound).length;
    const other = theirs && own.filter(({ at }) => theirs[at]).length;
    const share = (count: number) => (own.length === 0 ? "–" : `${((100 * count) / own.length).toFixed(0)}%`);
    return [
      kind,
      own.length,
      share(ours),
      other === null ? "not installed" : share(other),
      BEYOND_FORM[kind] ?? "",
    ];
  });
  return table(["planted", "n", "ours", "pofilter", "beyond form"], rows);
}

/** Whether pofilter says something of the changed pair that it does not say of the untouched one. */
function theirFindings(planted: readonly Planting[]): readonly boolean[] | null {
  const before = new Map(planted.map(({ nl, before: en }) => [`${nl}\n${en}`, { nl, en }]));
  const found = pofilter([...before.values(), ...planted.map(({ nl, after: en }) => ({ nl, en }))]);
  if (!found) return null;
  const known = new Map([...before.keys()].map((key, at) => [key, found[at]]));
  return planted.map(({ nl, before: en }, at) => {
    const [then, now] = [known.get(`${nl}\n${en}`), found[before.size + at]];
    return [...(now ?? [])].some((test) => !then?.has(test));
  });
}

async function alarms(pairs: readonly Pair[], how: string): Promise<string[]> {
  const context = await contextOf(pairs);
  const found = pairs.flatMap((pair) => runChecks(pair, context).map((finding) => ({ pair, finding })));
  const rows = found.map(({ pair, finding: { check, nl, en } }) => [
    `${pair.text} ${pair.row}`,
    check,
    wordsAt(pair.nl, nl),
    wordsAt(pair.en, en),
  ]);
  const rate = ((100 * found.length) / Math.max(1, pairs.length)).toFixed(2);
  const byCheck = [...Map.groupBy(found, ({ finding }) => finding.check)]
    .map(([check, own]) => `${check} ${own.length}`)
    .join(", ");
  return [
    `Findings on ${pairs.length} pairs ${how}: ${found.length}, ${rate} in 100 pairs${byCheck ? ` (${byCheck})` : ""}.`,
    ...(rows.length === 0 ? [] : ["", ...table(["place", "check", "Dutch", "English"], rows)]),
  ];
}

function wordsAt(
  blocks: Pair["nl"],
  place: { paragraph: string; start: number; end: number } | null,
): string {
  const block = blocks.find(({ id }) => id === place?.paragraph);
  if (!place || !block) return "–";
  const text = sentencesOf([block])
    .map((sentence) => sentence.text)
    .join(" ");
  return text.slice(place.start, place.end).replaceAll("|", "\\|").slice(0, 80);
}

function throughput(): string {
  const script = join(import.meta.dirname, "checks/throughput.ts");
  // As `npm start` runs it: young objects in little memory.
  const { stdout } = spawnSync(process.execPath, ["--max-semi-space-size=4", script], { encoding: "utf8" });
  return stdout.trim();
}
