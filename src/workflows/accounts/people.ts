import type { Auth, AuthSettings } from "../../accounts/auth.ts";
import type { OutboxEntry } from "../../store/model.ts";
import type { Writer } from "../../store/writer.ts";
import { drainOutbox } from "../outbox.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { MailSettings } from "./mail.ts";

/** A library, its files, and how people are known to it: what every workflow about people works on. */
export interface People extends LibraryAndFiles {
  readonly auth: Auth;
  readonly settings: AuthSettings & { readonly mail?: MailSettings };
}

/** Queues what the files must hear of, in the transaction that decided it; where the library writes files at all. */
export async function tellFiles(
  { store, clock }: Pick<LibraryAndFiles, "store" | "clock">,
  writer: Writer,
  news: readonly Omit<OutboxEntry, "id">[],
): Promise<void> {
  if (store.kind === "sqlite") await writer.send(news.map((entry) => ({ id: clock.newId(), ...entry })));
}

/** Lets the files hear what was decided, where the library writes them: with PostgreSQL the store leads. */
export async function publish({ store, content }: LibraryAndFiles): Promise<void> {
  if (store.kind === "sqlite") await drainOutbox(store, content);
}
