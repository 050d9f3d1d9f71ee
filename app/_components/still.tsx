import type { ReactNode } from "react";
import { hold } from "./held-elements.ts";
import { StillHtml } from "./still-html.tsx";

interface StillPart {
  /** Elements of plain function components: no hooks, nothing asynchronous, nothing that runs in the browser. */
  readonly children: ReactNode;
}

/**
 * A part of a page that stays as the server wrote it. React sends server components to the browser twice, as HTML
 * and as data to hydrate from; this part it sends once, as HTML only. The escaping is React's, as everywhere.
 */
export function Still({ children }: StillPart) {
  return <StillHtml ticket={hold(children)} />;
}
