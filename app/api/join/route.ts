import { joinLibrary } from "../../_server/changes/join.ts";

export const dynamic = "force-dynamic";

export const POST = joinLibrary;
