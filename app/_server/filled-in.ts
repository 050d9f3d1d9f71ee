import "server-only";
import { z } from "zod";
import { InputError } from "#src/domain/errors/error.ts";
import type { FilledIn } from "#src/workflows/adding/fill-in.ts";

const fields = z.record(z.string().max(40), z.string().max(100_000));

export const filledIn = z.strictObject({
  was: fields,
  now: fields,
  read: z.string().max(40).exactOptional(),
});

/** What a form of a draft brings; null where it holds no fields. @throws InputError `body-invalid` */
export function filledInBy(form: FormData): FilledIn | null {
  const was = form.get("was");
  if (typeof was !== "string") return null;
  const read = form.get("read");
  const rest = [...form].filter(([name]) => !["was", "read", "do"].includes(name));
  const checked = filledIn.safeParse({
    was: parsed(was),
    now: Object.fromEntries(rest),
    ...(typeof read === "string" ? { read } : {}),
  });
  if (!checked.success) throw new InputError("body-invalid", {}, { value: "was" });
  return checked.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
