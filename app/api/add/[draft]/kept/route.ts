import { keepFields } from "../../../../_server/changes/drafts.ts";

export const dynamic = "force-dynamic";

export const POST = keepFields;
