import type { ReactNode } from "react";
import { preload } from "react-dom";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import { isLocale } from "#src/i18n/locale.ts";
import { setCurrentLocale } from "../_components/current-locale.ts";

// Nothing is rendered at build time, since a build may be started on another library;
// finished answers are kept by the server around Next.js (src/server).
export const dynamic = "force-dynamic";

const TEXT_FACE = new URL(
  "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
  import.meta.url,
);
const INTERFACE_FACE = new URL(
  "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  import.meta.url,
);

export default async function LocaleLayout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : "en";
  setCurrentLocale(language);
  for (const face of [TEXT_FACE, INTERFACE_FACE]) {
    preload(String(face), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        {/* It holds the page up on purpose: theme and mode must stand before the first paint. */}
        <script src="/display.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
