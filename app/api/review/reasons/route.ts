import { editReasons } from "../../../_server/changes/desk.ts";

export const dynamic = "force-dynamic";

export const POST = editReasons;
