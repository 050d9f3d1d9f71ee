import { z } from "zod";
import type { FrontMatter } from "../../domain/text/model.ts";
import { date, oneLine } from "./value.ts";

/** The keys in the order in which they are written. */
export const frontMatter = z.strictObject({
  title: oneLine,
  subtitle: oneLine.exactOptional(),
  author: oneLine.exactOptional(),
  translator: oneLine.exactOptional(),
  source: oneLine.exactOptional(),
  url: oneLine.exactOptional(),
  date: date.exactOptional(),
  rights: oneLine.exactOptional(),
  note: oneLine.exactOptional(),
  unpublished: date.exactOptional(),
}) satisfies z.ZodType<FrontMatter>;
