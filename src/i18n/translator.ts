import { createInstance, type i18n, type TFunction } from "i18next";
import type { Locale } from "./locale.ts";
import { NAMESPACES, RESOURCES } from "./resources.ts";

export interface Translator {
  readonly locale: Locale;
  /** Keys are typed from the files in `locales`; `interface` is the namespace that needs no prefix. */
  readonly t: TFunction<typeof NAMESPACES>;
  readonly i18n: i18n;
}

/**
 * A fresh i18next instance for one request or one run of the command: nothing is shared between two readers.
 * Values are not HTML-escaped here, since React and the terminal each do that their own way.
 */
export function createTranslator(locale: Locale): Translator {
  const instance = createInstance({
    lng: locale,
    fallbackLng: false,
    ns: NAMESPACES,
    defaultNS: "interface",
    resources: RESOURCES,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  instance.init();
  return { locale, t: instance.getFixedT(locale, NAMESPACES), i18n: instance };
}
