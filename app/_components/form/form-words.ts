import type { Translator } from "#src/i18n/translator.ts";
import type { FormWords } from "./send-form.tsx";

/** The words that every form of the site shares. */
export function formWords({ t }: Translator): FormWords {
  return {
    offline: t("accounts:form.offline"),
    fault: t("accounts:form.fault"),
    signIn: t("desk:queue.signIn"),
    signInThere: t("desk:suggest.signInThere"),
    busy: t("accounts:form.busy"),
  };
}
