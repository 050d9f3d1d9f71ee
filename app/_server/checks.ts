import "server-only";
import { z } from "zod";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { dismissFinding } from "#src/workflows/checks/dismiss.ts";
import { systemClock } from "#src/workflows/moment.ts";
import type { FoundHere } from "#src/workflows/view/checks.ts";
import { loadShelf } from "./library.ts";
import { mutation } from "./mutation.ts";
import { library } from "./store.ts";

/** Every finding in the library, and the texts it has. */
export async function loadFindings(): Promise<{
  readonly findings: readonly FoundHere[];
  readonly texts: readonly { readonly slug: string; readonly title: string }[];
}> {
  const findings = await checkLibrary(await library());
  const texts = (await loadShelf()).map(({ slug, title }) => ({ slug, title }));
  return { findings, texts };
}

const ANSWER = z.object({ slug: z.string(), id: z.string(), why: z.string() });

/** A reviewer's answer to a finding. */
export const sendDismissal = mutation(ANSWER, async ({ actor, body }) =>
  dismissFinding({ store: await library(), clock: systemClock() }, actor, body),
);
