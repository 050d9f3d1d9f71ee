import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../_components/form/form-words.ts";
import type { LinkWords } from "./invite.tsx";

/** The words around a link that was just made. */
export function linkWords(translator: Translator, canMail: boolean): LinkWords {
  const { t } = translator;
  return {
    ...formWords(translator),
    link: t("accounts:people.link"),
    copy: t("accounts:people.copy"),
    copied: t("accounts:people.copied"),
    mailed: t("accounts:people.mailed", { email: "{{email}}" }),
    notMailed: canMail ? t("accounts:people.notMailed") : "",
    done: t("accounts:people.done"),
  };
}
