import { changeAccount } from "../../_server/changes/account.ts";

export const dynamic = "force-dynamic";

export const POST = changeAccount;
