import { changeSettings } from "../../_server/changes/settings.ts";

export const dynamic = "force-dynamic";

export const POST = changeSettings;
