import { useEffect, useState } from "react";
import type { SentencePlace } from "#src/workflows/view/glossary.ts";

/** Where a new term was met, as the address says it (`?from=slug/p4-s2`) and the library knows it. */
export interface Origin {
  readonly place: SentencePlace | "gone" | undefined;
  /** Of which language the address gave the words. */
  readonly given: "nl" | "en";
}

/** @param isNew whether the address says anything at all */
export function useOrigin(isNew: boolean): Origin {
  const [origin, setOrigin] = useState<Origin>({ place: undefined, given: "nl" });
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    const [text, sentence] = asked.get("from")?.split("/") ?? [];
    if (!isNew || !text || !sentence) return;
    const given = asked.get("nl") ? "nl" : "en";
    const stop = new AbortController();
    fetch(`/api/terms/origin?${new URLSearchParams({ text, sentence })}`, stop)
      .then(async (answer) => setOrigin({ place: answer.ok ? await answer.json() : "gone", given }))
      .catch(() => undefined);
    return () => stop.abort();
  }, [isNew]);
  return origin;
}
