import type { Trail } from "#src/domain/alignment/edit/session.ts";
import type { Splice } from "#src/domain/alignment/edit/splice.ts";

/**
 * Keeps what was done to a text in this browser (IndexedDB), one record an edit, so that a long trail costs no more to
 * go on with than a short one. Where the browser keeps nothing, the trail lasts as long as the page.
 */
export interface TrailStore {
  load(): Promise<Trail | undefined>;
  /** Until what was kept before is on the disk, or the browser has had time enough: it may have closed the database. */
  settled(): Promise<void>;
  /** Keeps a trail of which all but what follows the first `known` edits is kept already. */
  keep(trail: Trail, known: number): void;
}

const NAME = "tweeluik-align";
const [EDITS, PLACES] = ["edits", "places"];

interface Place {
  readonly at: number;
  readonly saved: number;
  readonly count: number;
}

/** Nobody who leaves a page waits longer for it. */
const LONGEST_MS = 1_000;

export function trailStore(slug: string): TrailStore {
  const opened = open();
  opened.catch(() => undefined);
  const load = async () => {
    const database = await opened.catch(() => undefined);
    if (database === undefined) return undefined;
    const reading = database.transaction([EDITS, PLACES]);
    const place = asked<Place | undefined>(reading.objectStore(PLACES).get(slug));
    const edits = asked<Splice[]>(reading.objectStore(EDITS).getAll(rangeFrom(slug, 0)));
    const [found, splices] = await Promise.all([place, edits]);
    if (found === undefined || splices.length < found.count) return undefined;
    return { splices: splices.slice(0, found.count), at: found.at, saved: found.saved };
  };
  return {
    load,
    async settled() {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, LONGEST_MS);
      // It reads after all that was asked of it before.
      await Promise.race([load().catch(() => undefined), late]);
      clearTimeout(timer);
    },
    keep({ splices, at, saved }, known) {
      opened
        .then((database) => {
          const writing = database.transaction([EDITS, PLACES], "readwrite");
          const edits = writing.objectStore(EDITS);
          splices.slice(known).forEach((splice, index) => {
            edits.put(splice, [slug, known + index]);
          });
          edits.delete(rangeFrom(slug, splices.length));
          writing.objectStore(PLACES).put({ at, saved, count: splices.length } satisfies Place, slug);
        })
        .catch(() => undefined);
    },
  };
}

function rangeFrom(slug: string, from: number): IDBKeyRange {
  return IDBKeyRange.bound([slug, from], [slug, Number.MAX_SAFE_INTEGER]);
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(EDITS);
    request.result.createObjectStore(PLACES);
  };
  return asked(request);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}
