import "server-only";
import { z } from "zod";
import { changeRules } from "#src/workflows/accounts/rules.ts";
import { mutation } from "../mutation.ts";
import { people } from "../store.ts";

/** What the owner allows in this library. */
export const changeSettings = mutation(z.strictObject({ decideOwn: z.boolean() }), async ({ actor, body }) =>
  changeRules(await people(), actor, body),
);
