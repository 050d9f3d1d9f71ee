import { createTranslator } from "#src/i18n/translator.ts";
import { currentLocale } from "../_components/current-locale.ts";
import { Missing } from "../_components/missing.tsx";

export default function NotFound() {
  return <Missing translator={createTranslator(currentLocale())} />;
}
