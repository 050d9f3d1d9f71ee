import type { Reader } from "../../store/reader.ts";
import type { Said } from "./pairs.ts";

/** What people have said about a text that its checks must know. */
export async function saidOf(reader: Reader, slug: string): Promise<Said> {
  const events = await reader.events(slug, ["note", "binding"]);
  return {
    notes: events.filter((event) => event.kind === "note"),
    bindings: events.filter((event) => event.kind === "binding"),
  };
}
