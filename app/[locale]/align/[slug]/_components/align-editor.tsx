"use client";

import { useEffect, useState } from "react";
import { NO_TRAIL, startSession } from "#src/domain/alignment/edit/session.ts";
import type { AlignWords } from "./align-words.ts";
import type { Opened } from "./opened.ts";
import { type Answer, fetchAlignment } from "./requests.ts";
import { trailStore } from "./trail-store.ts";
import styles from "./workbench.module.css";
import { Workbench } from "./workbench.tsx";

interface Editor {
  readonly slug: string;
  readonly locale: string;
  readonly words: AlignWords;
  /** Where the text is read and saved; a text of the library unless given. */
  readonly api?: string;
}

/** Fetches the text and takes up the work where it was left. */
export function AlignEditor({ slug, locale, words, api = `/api/align/${slug}` }: Editor) {
  const [opened, setOpened] = useState<Answer<Opened>>();
  useEffect(() => {
    const stop = new AbortController();
    open(slug, api, words, stop.signal).then((answer) => {
      if (!stop.signal.aborted) setOpened(answer);
    });
    return () => stop.abort();
  }, [slug, api, words]);
  if (opened === undefined) return <p className={styles.waiting}>{words.loading}</p>;
  if ("fault" in opened) {
    return (
      <p className={styles.waiting} role="alert">
        {opened.fault}
      </p>
    );
  }
  return <Workbench opened={opened.value} locale={locale} words={words} />;
}

async function open(
  slug: string,
  api: string,
  words: AlignWords,
  signal: AbortSignal,
): Promise<Answer<Opened>> {
  const trails = trailStore(slug);
  const [fetched, trail] = await Promise.all([fetchAlignment(api, words.failed, signal), trails.load()]);
  if ("fault" in fetched) return fetched;
  const { mayEdit, ...alignment } = fetched.value;
  return { value: { ...startSession(alignment.rows, trail ?? NO_TRAIL), alignment, mayEdit, trails, api } };
}
