import type { Translator } from "#src/i18n/translator.ts";
import { formWords } from "../../../_components/form/form-words.ts";
import type { TwoFactorWords } from "./two-factor.tsx";

export function twoFactorWords(translator: Translator): TwoFactorWords {
  const { t } = translator;
  return {
    ...formWords(translator),
    password: t("accounts:account.current"),
    off: t("accounts:account.twoFactorOff"),
    on: t("accounts:account.twoFactorOn"),
    start: t("accounts:account.twoFactorStart"),
    stop: t("accounts:account.twoFactorStop"),
    scan: t("accounts:account.twoFactorScan"),
    qr: t("accounts:account.twoFactorQr"),
    key: t("accounts:account.twoFactorKey"),
    spareHeading: t("accounts:account.spareHeading"),
    spareLead: t("accounts:account.spareLead"),
    code: t("accounts:signIn.code"),
    confirm: t("accounts:account.twoFactorConfirm"),
  };
}
