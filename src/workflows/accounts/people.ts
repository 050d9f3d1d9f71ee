import type { Auth, AuthSettings } from "../../accounts/auth.ts";
import { drainOutbox } from "../outbox.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { MailSettings } from "./mail.ts";

/** A library, its files, and how people are known to it: what every workflow about people works on. */
export interface People extends LibraryAndFiles {
  readonly auth: Auth;
  readonly settings: AuthSettings & { readonly mail?: MailSettings };
}

/** Lets the files hear what was decided, where the library writes them: with PostgreSQL the store leads. */
export async function publish({ store, content }: LibraryAndFiles): Promise<void> {
  if (store.kind === "sqlite") await drainOutbox(store, content);
}
