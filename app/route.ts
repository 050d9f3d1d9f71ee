import { preferredLocale } from "#src/i18n/locale.ts";

export const dynamic = "force-dynamic";

/** The bare address leads to the shelf in the language the browser asks for. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: "Accept-Language", "cache-control": "no-store" },
  });
}
