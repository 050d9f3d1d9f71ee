"use client";

import { useEffect, useRef, useState } from "react";
import { answerWhileTyping } from "../../../_components/while-typing.ts";

interface LiveWords {
  readonly busy: string;
  readonly failed: string;
}

/** Answers while somebody fills in the form of the glossary, and says what came of it to screen readers. */
export function LiveGlossary({ words }: { readonly words: LiveWords }) {
  const [said, setSaid] = useState("");
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form#filter");
    if (form === null) return;
    return answerWhileTyping(form, (state) =>
      setSaid(state.kind === "found" ? state.summary : latest.current[state.kind]),
    );
  }, []);
  return (
    <p role="status" className="aside">
      {said}
    </p>
  );
}
