import { answerWho } from "../../_server/who.ts";

export const dynamic = "force-dynamic";

/** Who is signed in here, for a page that is the same for everybody. */
export const GET = answerWho;
