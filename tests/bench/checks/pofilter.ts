import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Dutch paragraph and an English one. */
interface Unit {
  readonly nl: string;
  readonly en: string;
}

/**
 * What Translate Toolkit's `pofilter` finds in each unit, as the names of its tests; null where the program is not
 * installed (Debian: translate-toolkit).
 */
export function pofilter(units: readonly Unit[]): readonly ReadonlySet<string>[] | null {
  const folder = mkdtempSync(join(tmpdir(), "tweeluik-pofilter-"));
  try {
    writeFileSync(join(folder, "in.po"), poOf(units));
    const ran = spawnSync("pofilter", ["--language=en_GB", "--progress=none", "in.po", "out.po"], {
      cwd: folder,
    });
    if (ran.error || ran.status !== 0) return null;
    return findingsIn(readFileSync(join(folder, "out.po"), "utf8"), units.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';

function poOf(units: readonly Unit[]): string {
  const entries = units.map(
    ({ nl, en }, number) => `msgctxt "u${number}"\nmsgid ${quoted(nl)}\nmsgstr ${quoted(en)}\n`,
  );
  return [HEADER, ...entries].join("\n");
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

/** It writes the units that failed, each with a comment `# (pofilter) test: what`. */
function findingsIn(po: string, count: number): ReadonlySet<string>[] {
  const found = Array.from({ length: count }, () => new Set<string>());
  for (const entry of po.split(/\n\n/)) {
    const number = Number(/^msgctxt "u(\d+)"/m.exec(entry)?.[1]);
    if (Number.isNaN(number)) continue;
    for (const [, test] of entry.matchAll(/\(pofilter\) (\w+):/g)) found[number]?.add(test ?? "");
  }
  return found;
}
