"use client";

import { useEffect, useState } from "react";
import { type SendWords, send } from "../../../../../../../_components/form/send.ts";
import styles from "./paragraph-editor.module.css";

interface Run {
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
  readonly href?: string;
}

const PAUSE_MS = 350;

/** The sentences as the library would take them, and as readers would see them: both are worked out on the server. */
export function Preview({
  text,
  before,
  language,
  heading,
  words,
}: {
  readonly text: string;
  readonly before: string;
  readonly language: "nl" | "en";
  readonly heading: string;
  readonly words: SendWords;
}) {
  const [sentences, setSentences] = useState<readonly (readonly Run[])[]>([]);
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(async () => {
      const sent = await send("/api/texts", { do: "preview", text, before, language }, words);
      if (!isOld && sent.ok) setSentences(sent.value.sentences as readonly (readonly Run[])[]);
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, before, language, words]);
  if (text.trim() === "") return null;
  return (
    <section className={styles.preview} aria-label={heading}>
      <h2>{heading}</h2>
      <ol lang={language}>
        {sentences.map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place here
          <li key={index}>
            <Runs runs={runs} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, emphasis, strong, href }, index) => {
    const words = strong ? <strong>{text}</strong> : emphasis ? <em>{text}</em> : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the sentence
    return <span key={index}>{href === undefined ? words : <a href={href}>{words}</a>}</span>;
  });
}
