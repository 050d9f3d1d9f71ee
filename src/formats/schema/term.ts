import { z } from "zod";
import { PARTS_OF_SPEECH, type Term } from "../../domain/glossary/term.ts";
import { date, LIST, MAP, oneLine, prose, slug } from "./value.ts";

const forms = z.array(oneLine, LIST).exactOptional();

const bilingual = z.strictObject({ nl: prose, en: prose }, MAP);

/** The fields in the order in which they are written. */
export const term = z.strictObject(
  {
    id: slug,
    field: oneLine,
    pos: z.enum(PARTS_OF_SPEECH, PARTS_OF_SPEECH.join(", ")),
    nl: z.strictObject({ lemma: oneLine, forms, variants: forms }, MAP),
    en: z.strictObject(
      {
        preferred: oneLine,
        admitted: forms,
        deprecated: z.array(z.strictObject({ form: oneLine, why: prose }, MAP), LIST).exactOptional(),
      },
      MAP,
    ),
    definition: bilingual,
    note: bilingual.exactOptional(),
    spelling: bilingual.exactOptional(),
    related: z.array(slug, LIST).exactOptional(),
    dated: date.exactOptional(),
  },
  MAP,
) satisfies z.ZodType<Term>;
