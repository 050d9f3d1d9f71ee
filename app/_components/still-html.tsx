"use client";

import { useId, useState } from "react";
import { take } from "./held-elements.ts";

/** The HTML of what was held; in the browser, what stands there already. */
export function StillHtml({ ticket }: { readonly ticket: string }) {
  const id = useId();
  const [html] = useState(() => (typeof window === "undefined" ? written(ticket) : standing(id)));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React from elements, with its escaping
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}

function written(ticket: string): string {
  // The browser's build knows that there is a window: only inside this branch does it leave the renderer out.
  if (typeof window === "undefined") {
    const { renderToStaticMarkup }: typeof import("react-dom/server") = require("react-dom/server");
    return renderToStaticMarkup(take(ticket));
  }
  return "";
}

/** If React ever makes the page anew in the browser, the text must not be lost. */
function standing(id: string): string {
  return document.getElementById(id)?.innerHTML ?? "";
}
