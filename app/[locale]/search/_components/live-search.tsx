"use client";

import { useEffect, useRef, useState } from "react";
import { answerWhileTyping } from "../../../_components/while-typing.ts";

interface LiveWords {
  readonly busy: string;
  readonly failed: string;
}

/** Answers while somebody types in the search box of this page, and says what came of it to screen readers. */
export function LiveSearch({ words }: { readonly words: LiveWords }) {
  const [said, setSaid] = useState("");
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    const box = document.querySelector<HTMLInputElement>("input#search");
    if (box?.form == null) return;
    if (box.value === "") box.focus({ preventScroll: true });
    return answerWhileTyping(box.form, (state) =>
      setSaid(state.kind === "found" ? state.summary : latest.current[state.kind]),
    );
  }, []);
  return (
    <p role="status" className="aside">
      {said}
    </p>
  );
}
