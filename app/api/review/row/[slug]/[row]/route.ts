import { loadSuggesting } from "../../../../../_server/desk.ts";

export const dynamic = "force-dynamic";

/** The wordings of some rows as they stand now, for somebody who has been writing on an earlier one. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ slug: string; row: string }> },
): Promise<Response> {
  const { slug, row } = await params;
  const rows = Number(new URL(request.url).searchParams.get("rows") ?? 1);
  const { view } = await loadSuggesting({ slug, row, rows });
  const headers = { "cache-control": "no-store" };
  if (view === null) return Response.json({}, { status: 404, headers });
  return Response.json({ rows: view.rows }, { headers });
}
