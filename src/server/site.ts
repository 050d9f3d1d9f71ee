import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { provisionalAnswers } from "../workflows/reading/provisional.ts";
import { refuse } from "./address.ts";
import type { Answer } from "./answer.ts";
import { AnswerCache } from "./answer-cache.ts";
import { nameAddress } from "./client-address.ts";
import { finishAnswer, isPageOrData, newSecret, nonceHeader, replaceNonce } from "./page-answer.ts";
import { type Recorded, RecordedResponse } from "./recorded-response.ts";
import type { RevisionSource } from "./revision.ts";
import { FILE_POLICY, SAFETY_HEADERS } from "./script-policy/policy.ts";
import { sendAnswer, sendPlain } from "./send-answer.ts";
import { isOfOnePerson, type SharedRequest, sharedRequest } from "./shared-request.ts";

/** Answers one request on one response, as Next.js's own handler does. */
export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface SiteOptions {
  readonly render: Render;
  readonly revisions: RevisionSource;
  readonly log: (line: string) => void;
  /** The most that finished pages may weigh together, bytes. */
  readonly pageLimit?: number;
  /** Whether every request comes through a proxy of ours, which says whom it comes from. */
  readonly trustProxy?: boolean;
}

const MEGABYTE = 2 ** 20;

/** What stands between the browser and Next.js in production: addresses, cached answers, and the script policy. */
export function createSite(options: SiteOptions): RequestListener {
  const caches: Record<SharedRequest["kind"], AnswerCache> = {
    page: new AnswerCache({
      revisions: options.revisions,
      limit: options.pageLimit ?? 64 * MEGABYTE,
      provisional: provisionalAnswers,
    }),
    "build-file": new AnswerCache({ revisions: NEVER_CHANGES, limit: 32 * MEGABYTE }),
  };
  return (request, response) => {
    answerRequest({ ...options, caches, request, response }).catch((error: unknown) => {
      if (response.destroyed) return;
      options.log(`${request.method} ${request.url}: ${asError(error).stack}`);
      if (response.headersSent) response.destroy();
      else void sendPlain(500, "Something went wrong here.", request, response);
    });
  };
}

const NEVER_CHANGES: RevisionSource = { current: () => ({ library: "build", revision: 0 }) };

interface Exchange extends SiteOptions {
  readonly caches: Record<SharedRequest["kind"], AnswerCache>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answerRequest(exchange: Exchange): Promise<void> {
  const { request, response, caches } = exchange;
  const refusal = refuse(request);
  if (refusal) return sendPlain(refusal.status, refusal.reason, request, response);
  const shared = sharedRequest(request);
  if (!shared) return renderForOne(exchange);
  const answer = await caches[shared.kind].answer(shared.key, () => renderForAll(exchange, shared));
  return sendAnswer(answer, request, response);
}

/** Renders on nobody's connection and with nobody's cookies: whoever asks next may have the same answer. */
async function renderForAll({ render, log }: Exchange, shared: SharedRequest): Promise<Answer> {
  const secret = newSecret();
  const request = shared.detached(nonceHeader(secret));
  const response = new RecordedResponse(request);
  const recorded = await withinTime(response, record(render, request, response));
  if (!recorded) throw new Error("the render passed its answer on");
  const onRefused = (script: string) => log(refusedScript(shared.key, script));
  return finishAnswer(recorded, { secret, keep: "browser", onRefused });
}

/** Renders on the person's own request; what is no page (a download) streams past us. */
async function renderForOne({ render, request, response, log, trustProxy }: Exchange): Promise<void> {
  const secret = newSecret();
  replaceNonce(request, secret);
  nameAddress(request, trustProxy ?? false);
  response.setHeaders(new Map(Object.entries({ ...SAFETY_HEADERS, ...FILE_POLICY })));
  if (isOfOnePerson(request)) response.setHeader("cache-control", "no-store");
  const passOn = { to: response, keeps: (answer: ServerResponse) => isPageOrData(answer.getHeaders()) };
  const recorder = new RecordedResponse(request, passOn);
  const recorded = await record(render, request, recorder);
  if (!recorded) return;
  const onRefused = (script: string) => log(refusedScript(request.url ?? "", script));
  const answer = finishAnswer(recorded, { secret, keep: "nobody", onRefused });
  return sendAnswer(answer, request, response);
}

/** What came out, as soon as it is complete: work that Next.js does after an answer keeps nobody waiting. */
function record(render: Render, request: IncomingMessage, response: RecordedResponse) {
  render(request, response).catch((error: unknown) => response.destroy(asError(error)));
  return response.recorded;
}

/** One render that never ends would keep its page from everybody: after this long it is given up. */
const LONGEST_RENDER_MS = 30_000;

async function withinTime(response: RecordedResponse, recorded: Promise<Recorded | undefined>) {
  const timer = setTimeout(
    () => response.destroy(new Error("the page took too long to make")),
    LONGEST_RENDER_MS,
  );
  try {
    return await recorded;
  } finally {
    clearTimeout(timer);
  }
}

function refusedScript(where: string, beginning: string): string {
  return `${where}: the script policy blocks a script of a form it does not know: ${beginning}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
