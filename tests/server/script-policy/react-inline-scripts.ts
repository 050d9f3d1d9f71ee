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
  const stages = Array.from({ length: 7 }, () => Promise.withResolvers<void>());
  const stream = await renderToReadableStream(
    page(
      react,
      stages.map(({ promise }) => promise),
    ),
    { onError: () => "digest" },
  );
  const text = new Response(stream).text();
  for (const { resolve } of stages) {
    resolve();
    // React writes on its own timers, which are shorter: what this stage completes is out before the next.
    await new Promise((written) => setTimeout(written, 10));
  }
  return [...(await text).matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
}

function page({ createElement: h, Suspense, use }: React, stages: readonly Promise<void>[]): ReactNode {
  const lateOnce = ({ stage, fails, children }: { stage: number; fails?: boolean; children?: ReactNode }) => {
    use(stages[stage] ?? Promise.resolve());
    if (fails) throw new Error("failed");
    return children;
  };
  const late = (stage: number, children: ReactNode) => h(lateOnce, { key: stage, stage }, children);
  const failing = (stage: number) => h(lateOnce, { stage, fails: true });
  const sheet = (href: string) => h("link", { key: href, rel: "stylesheet", href, precedence: "default" });
  const parts = {
    late: late(0, "late"),
    "late again": late(1, "late"),
    "in pieces": [h("p", { key: 1 }, late(1, "soon")), h("p", { key: 2 }, late(3, "later"))],
    "in pieces again": [h("p", { key: 1 }, late(2, "soon")), h("p", { key: 2 }, late(4, "later"))],
    failed: failing(2),
    "failed again": failing(3),
    styled: late(5, [sheet("/late.css"), "styled"]),
    "styled again": late(6, [sheet("/later.css"), "styled"]),
  };
  const boundaries = Object.entries(parts).map(([key, part]) => h(Suspense, { key, fallback: "…" }, part));
  const form = h("form", { action: () => undefined }, h("button", null, "send"));
  return h("html", null, h("body", null, form, boundaries));
}
