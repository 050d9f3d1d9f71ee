import type { Actor } from "#src/accounts/permissions.ts";
import { InputError } from "#src/domain/errors/error.ts";
import { openStore } from "#src/store/open.ts";
import { checkContext } from "#src/workflows/checks/context.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";
import { libraryIndex } from "#src/workflows/reading/library-index.ts";
import { accept, reject } from "#src/workflows/review/decide.ts";
import { suggest } from "#src/workflows/review/suggest.ts";

/**
 * A process that works on a library until it is killed: people suggest and decide, two at a time on the same
 * suggestion, and the files are written meanwhile. Each line it prints is something it has been told is done.
 */
const [dataDir = "", contentDir = "", databaseUrl] = process.argv.slice(2);
const clock = systemClock();
const store = await openStore({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) }, clock.newId);
const content = new ContentFolder(contentDir);
const desk = { store, clock };

const person = (id: string, role: Actor["role"]): Actor => ({ id, name: id, role });
const WORDS = ["water", "river", "stream", "flood", "tide", "sea", "rain", "mist"];

async function contribute(number: number): Promise<never> {
  const author = person(`author-${number}`, "contributor");
  for (let count = 0; ; count += 1) {
    const version = await store.read((reader) => reader.version("brug", "en"));
    const current = version?.paragraphs[(count + number) % (version?.paragraphs.length ?? 1)];
    if (!current) throw new Error("no paragraph");
    const word = WORDS[(count + number) % WORDS.length];
    const sentences = [
      `${current.sentences[0]} ${word}`.slice(-120),
      ...(count % 3 === 0 ? ["And more."] : []),
    ];
    const changes = [{ paragraph: current.id, base: current.hash, sentences }];
    const wording = { text: "brug", side: "en", changes, beads: null, why: word ?? "" };
    const id = await told(suggest(desk, author, wording, { added: 0, solved: 0 }));
    if (id === undefined) continue;
    say({ suggested: id });
    await Promise.all([decide(id, "anna", count % 4 !== 0), decide(id, "bert", true)]);
  }
}

async function decide(id: string, by: string, accepts: boolean): Promise<void> {
  const reviewer = person(by, "reviewer");
  // What is written here is no English: the checks have something against most of it.
  const acceptance = { taking: { what: "all" }, reason: "so be it", reviewed: true, overrule: true } as const;
  const state = await told(
    accepts ? accept(desk, reviewer, id, acceptance) : reject(desk, reviewer, id, "no"),
  );
  if (state !== undefined) say({ decided: id, by, state });
}

/** What was refused is no failure here: somebody was faster. */
async function told<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

async function keepWriting(): Promise<never> {
  for (;;) {
    if (store.kind === "sqlite") await drainOutbox(store, content);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function say(done: object): void {
  process.stdout.write(`${JSON.stringify(done)}\n`);
}

// Deciding asks the checks, whose dictionaries take longer to read than this process may live.
await checkContext(await libraryIndex(store));
await Promise.all([contribute(1), contribute(2), contribute(3), keepWriting()]);
