import { notFound } from "next/navigation";
import { isLocale, type Locale } from "#src/i18n/locale.ts";

/** The language in the address; any other first segment is a page that does not exist. */
export async function routeLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
