#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node must be able to read this line of help.
const OLDEST = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST) {
  process.stderr.write(
    `tweeluik: this is Node ${process.versions.node}, and Node ${OLDEST} or newer is needed.\n` +
      "The project brings its own for Linux, macOS and Windows: run `npm ci` first, then start it with `npm start` or `npm run tweeluik`.\n" +
      "On another platform, install Node 24 or newer yourself.\n",
  );
  process.exit(2);
}
// What was compiled once is kept: a later start need not strip the types and compile it all again.
const { enableCompileCache } = await import("node:module");
const { fileURLToPath } = await import("node:url");
enableCompileCache(fileURLToPath(new URL("../.cache/compiled", import.meta.url)));
const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => Date.now(),
  onStop: (stop) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  },
});
// A watcher of Next.js or a pooled connection may keep the process alive with nothing left to do.
setTimeout(() => process.exit(), 500).unref();
