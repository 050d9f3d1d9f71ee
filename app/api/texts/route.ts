import { changeText } from "../../_server/changes/texts.ts";

export const dynamic = "force-dynamic";

export const POST = changeText;
