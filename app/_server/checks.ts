import "server-only";
import { z } from "zod";
import { createTranslator } from "#src/i18n/translator.ts";
import { checkLibrary } from "#src/workflows/checks/check-library.ts";
import { dismissFinding } from "#src/workflows/checks/dismiss.ts";
import { mendFinding } from "#src/workflows/checks/mend.ts";
import { systemClock } from "#src/workflows/moment.ts";
import type { FoundHere } from "#src/workflows/view/checks.ts";
import { loadShelf } from "./library.ts";
import { mutation } from "./mutation.ts";
import { library } from "./store.ts";
import { writeFilesSoon } from "./write-files-soon.ts";

/** Every finding in the library, and the texts it has. */
export async function loadFindings(): Promise<{
  readonly findings: readonly FoundHere[];
  readonly texts: readonly { readonly slug: string; readonly title: string }[];
}> {
  const findings = await checkLibrary(await library());
  const texts = (await loadShelf()).map(({ slug, title }) => ({ slug, title }));
  return { findings, texts };
}

const ANSWER = z.strictObject({
  slug: z.string().max(200),
  id: z.string().max(200),
  why: z.string().max(200_000),
});

/** A reviewer's answer to a finding. */
export const sendDismissal = mutation(ANSWER, async ({ actor, body }) => {
  await dismissFinding({ store: await library(), clock: systemClock() }, actor, body);
  writeFilesSoon();
});

const MEND = z.strictObject({ slug: z.string().max(200), id: z.string().max(200) });

/** Somebody suggests the one right mend of a finding. */
export const sendMend = mutation(MEND, async ({ actor, body, locale }) => {
  const { t } = createTranslator(locale);
  const desk = { store: await library(), clock: systemClock() };
  return mendFinding(desk, actor, { ...body, why: (check) => t(`checks:check.${check}.name`) });
});
