import { createServer } from "node:http";

/** The least a Node server can do: answers everything with the same page of `BYTES` bytes, held in memory. */
const page = Buffer.alloc(Number(process.env.BYTES), "x");

createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/html", "content-length": page.length });
  response.end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
