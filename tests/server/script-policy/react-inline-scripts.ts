import { createRequire } from "node:module";
import type { ReactNode } from "react";

const require = createRequire(import.meta.url);
type React = typeof import("react");
type ReactServer = typeof import("react-dom/server");

/**
 * The inline scripts that the React inside Next.js really writes, for a page with a late part, a late part in
 * pieces, one that fails, one that brings a style sheet, and a form with an action.
 */
export async function reactInlineScripts(): Promise<string[]> {
  process.env = { ...process.env, NODE_ENV: "production" };
  const react: React = require("next/dist/compiled/react");
  const { renderToReadableStream }: ReactServer = require("next/dist/compiled/react-dom/server.edge");
  const stream = await renderToReadableStream(page(react), { onError: () => "digest" });
  await stream.allReady;
  const html = await new Response(stream).text();
  return [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
}

function page({ createElement: h, Suspense, use }: React): ReactNode {
  const Late = ({ when, node }: { when: Promise<unknown>; node: ReactNode }) => {
    use(when);
    return node;
  };
  const late = (ms: number, node: ReactNode) => h(Late, { when: after(ms), node });
  const sheet = h("link", { rel: "stylesheet", href: "/late.css", precedence: "default" });
  const parts = {
    late: late(10, "late"),
    "late in pieces": [h("p", { key: 1 }, late(20, "soon")), h("p", { key: 2 }, late(60, "later"))],
    failed: h(Late, { when: after(30).then(() => Promise.reject(new Error("failed"))), node: null }),
    "failed again": h(Late, { when: after(40).then(() => Promise.reject(new Error("failed"))), node: null }),
    "late in pieces again": [h("p", { key: 1 }, late(30, "soon")), h("p", { key: 2 }, late(80, "later"))],
    styled: late(50, [sheet, "styled"]),
    "styled again": late(90, [
      h("link", { key: 1, rel: "stylesheet", href: "/later.css", precedence: "default" }),
    ]),
    "late again": late(100, "late"),
  };
  const boundaries = Object.entries(parts).map(([key, part]) => h(Suspense, { key, fallback: "…" }, part));
  const form = h("form", { action: () => undefined }, h("button", null, "send"));
  return h("html", null, h("body", null, form, boundaries));
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
