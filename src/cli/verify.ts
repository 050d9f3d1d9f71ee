import { Command } from "commander";
import { InputError } from "../domain/errors/error.ts";
import { errorText } from "../i18n/error-text.ts";
import { type Difference, verifyLibrary } from "../workflows/verify.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";

export function verifyCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("verify").description(t("command:verify.about")).action(async () => {
    const differences = await withLibrary(session, ({ store, content }) => verifyLibrary(store, content));
    print(session.stdout, ...differences.map((difference) => textOf(session, difference)));
    if (differences.length > 0) throw new InputError("library-differs", {}, { value: differences.length });
    print(session.stdout, t("command:verify.agree"));
  });
}

function textOf({ words }: Session, { what, where, error }: Difference): string {
  const text = error ? errorText(words.locale, error) : words.t(`command:verify.${what}`);
  return `${where}: ${text}`;
}
