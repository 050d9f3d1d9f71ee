import { sendMend } from "../../../_server/checks.ts";

export const dynamic = "force-dynamic";

/** A finding's one right mend is suggested. */
export const POST = sendMend;
