import { changePeople } from "../../_server/changes/people.ts";

export const dynamic = "force-dynamic";

export const POST = changePeople;
