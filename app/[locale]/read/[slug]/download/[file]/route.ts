import { isLocale } from "#src/i18n/locale.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { loadDownload } from "../../../../../_server/library.ts";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; file: string }>;
}

/** A text as a file to keep. The library changes under it: Next.js must not keep the answer, our server does. */
export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { locale, slug, file } = await params;
  const download = isLocale(locale) ? await loadDownload(slug, file, createTranslator(locale)) : null;
  if (download === null) return new Response(null, { status: 404 });
  return new Response(download.body, {
    headers: {
      "content-type": download.type,
      // The name is a slug and an extension: letters, digits and hyphens.
      "content-disposition": `attachment; filename="${file}"`,
      "cache-control": "private, no-cache",
    },
  });
}
