"use client";

import { useEffect } from "react";
import { offerChoices } from "./choices.ts";
import { copyWithReference } from "./copying.ts";
import { listenToKeys } from "./keys.ts";
import { markAddressed } from "./marking.ts";
import { closeMenus } from "./menus.ts";
import { tellNews } from "./news.ts";
import { followReading } from "./progress.ts";
import { remarkOnDemand } from "./remark.ts";
import { revealOnDemand } from "./reveal.ts";
import { sayIn } from "./say.ts";
import type { ToolWords } from "./tool-words.ts";

/** Sets the reading tools to work on the page as the server wrote it. Shows nothing itself. */
export function StartTools({ words }: { readonly words: ToolWords }) {
  useEffect(() => {
    const text = document.getElementById("text");
    const tools = document.getElementById("tools");
    if (text === null || tools === null) return;
    const stop = new AbortController();
    const place = { text, tools, words, say: sayIn(tools), signal: stop.signal };
    const reveal = revealOnDemand(place);
    const choose = offerChoices(place, reveal.start);
    const copy = copyWithReference(place);
    const remark = remarkOnDemand(place);
    markAddressed(place);
    closeMenus(place);
    followReading(place);
    tellNews(place);
    listenToKeys(place, { choose, copy, remark, reveal: reveal.toggle });
    return () => stop.abort();
  }, [words]);
  return null;
}
