"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { PopUpData } from "./card-data.ts";
import { lightSentences } from "./sentence-light.ts";
import { type Opened, watchTerms } from "./term-watch.ts";

// The pop-up and the library under it come when a reader first goes near a term, before it is wanted.
const loadPopUp = () => import("./term-pop-up.tsx");
const TermPopUp = lazy(loadPopUp);

/** All that runs in the browser on a reading page: it listens on the whole text, and shows one pop-up at a time. */
export function ReadingRoom({ data }: { readonly data: PopUpData }) {
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const text = document.getElementById("text");
    if (text === null) return;
    const darken = lightSentences(text);
    const unwatch = watchTerms(text, { near: loadPopUp, open: setOpened });
    return () => {
      darken();
      unwatch();
    };
  }, []);

  return opened === null ? null : (
    <Suspense fallback={null}>
      <TermPopUp data={data} opened={opened} close={() => setOpened(null)} />
    </Suspense>
  );
}
