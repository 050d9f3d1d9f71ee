import { sendDismissal } from "../../_server/checks.ts";

export const dynamic = "force-dynamic";

/** A finding is dismissed at its place. */
export const POST = sendDismissal;
