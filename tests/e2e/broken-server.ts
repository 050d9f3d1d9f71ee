import { join } from "node:path";
import { RecordedResponse } from "#src/server/recorded-response.ts";
import { serve } from "#src/server/serve.ts";
import type { Render } from "#src/server/site.ts";

/** What somebody gets onto the pages who has found a way round the escaping. */
const PLANTED = [
  "<script>window.planted = ['a script']</script>",
  `<img src="/nothing.png" onerror="window.planted = ['an event handler']">`,
  `<script>self.__next_f.push([1,"x"]);window.planted=['code behind data']</script>`,
  `<script>(self.__next_f=self.__next_f||[]).push([1,"planted data"])</script>`,
  `<script nonce="">window.planted = ['an empty nonce']</script>`,
  `<script src="data:text/javascript,window.planted=['a data address']"></script>`,
].join("");

/**
 * The real server on the real build, with the escaping broken on purpose: what is planted stands in each page
 * before the policy is worked out, as it would if a title or a sentence were not escaped. At the body's start, where
 * React leaves alone what it does not know.
 */
const serving = await serve({
  settings: { port: Number(process.env.PORT) },
  dev: false,
  root: join(import.meta.dirname, "../.."),
  library: { current: () => ({ library: "broken", revision: 0 }) },
  log: (line) => process.stdout.write(`${line}\n`),
  around: plant,
});
process.once("SIGTERM", () => void serving.close());
await serving.closed;
process.exit();

function plant(render: Render): Render {
  return async (request, response) => {
    const recorder = new RecordedResponse(request);
    const [recorded] = await Promise.all([recorder.recorded, render(request, recorder)]);
    const type = String(recorded?.headers["content-type"]);
    const body = recorded?.body ?? Buffer.alloc(0);
    response.writeHead(recorded?.status ?? 500, recorded?.headers);
    response.end(type.startsWith("text/html") ? String(body).replace(/<body[^>]*>/, `$&${PLANTED}`) : body);
  };
}
