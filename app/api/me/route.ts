import { currentActor } from "../../_server/actor.ts";

export const dynamic = "force-dynamic";

/** Who is signed in here, for a page that is the same for everybody. */
export async function GET(): Promise<Response> {
  const { name, role } = await currentActor();
  return Response.json({ name, role }, { headers: { "cache-control": "no-store" } });
}
