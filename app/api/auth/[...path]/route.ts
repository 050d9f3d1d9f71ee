import { handleSignIn } from "../../../_server/sign-in.ts";

export const dynamic = "force-dynamic";

export const GET = handleSignIn;
export const POST = handleSignIn;
