import { loadSentence } from "../../../_server/terms.ts";

export const dynamic = "force-dynamic";

/** The sentence that a new term was met in, `?text=…&sentence=p4-s2`, with its counterpart. */
export async function GET({ url }: Request): Promise<Response> {
  const asked = new URL(url).searchParams;
  const place = await loadSentence(asked.get("text") ?? "", asked.get("sentence") ?? "");
  return Response.json(place ?? {}, {
    status: place === null ? 404 : 200,
    headers: { "cache-control": "no-store" },
  });
}
