"use client";

import { Popover } from "@base-ui/react/popover";
import { useEffect, useRef } from "react";
import type { PopUpData } from "./card-data.ts";
import { TermEntry } from "./term-entry.tsx";
import styles from "./term-pop-up.module.css";
import type { Opened } from "./term-watch.ts";

const GAP = 8;
const NARROW = "(max-width: 759px)";

/**
 * The pop-up of one term, or of several that overlap: under its words or above them, never over them; on a narrow
 * screen a sheet from below. Base UI places it, closes it with Escape or a press elsewhere, and minds the focus.
 */
export default function TermPopUp({
  data,
  opened,
  close,
}: {
  readonly data: PopUpData;
  readonly opened: Opened;
  readonly close: () => void;
}) {
  const popUp = useRef<HTMLDivElement>(null);
  const { anchor, occurrences, manner } = opened;
  const pressed = manner === "pressed";
  useMarkedParts(opened);
  useClearOfSheet(anchor, popUp);
  return (
    <Popover.Root open modal={pressed && "trap-focus"} onOpenChange={(open) => open || close()}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={anchor}
          align="start"
          sideOffset={GAP}
          collisionPadding={GAP}
          collisionAvoidance={{ side: "flip", align: "shift", fallbackAxisSide: "none" }}
          data-pop-up=""
        >
          <Popover.Popup
            key={occurrences.join()}
            ref={popUp}
            className={styles.popUp}
            aria-label={`${data.words.label}: ${lemmasOf(data, occurrences).join(", ")}`}
            initialFocus={pressed ? popUp : false}
            finalFocus={pressed ? () => anchor : false}
          >
            {occurrences.map((id) => {
              const place = data.places[id];
              return place === undefined ? null : <TermEntry key={id} place={place} data={data} />;
            })}
            <Popover.Close className={styles.close} aria-label={data.words.close}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function lemmasOf({ cards, places }: PopUpData, occurrences: readonly string[]): string[] {
  return occurrences.flatMap((id) => cards[places[id]?.[0] ?? -1]?.lemma ?? []);
}

/** All parts of the term are marked while its pop-up is open, also the part that stands apart. */
function useMarkedParts({ occurrences }: Opened): void {
  useEffect(() => {
    const parts = occurrences.flatMap((id) => [
      ...document.querySelectorAll(`a.term[data-occ~="${CSS.escape(id)}"]`),
    ]);
    for (const part of parts) part.setAttribute("data-open", "");
    return () => {
      for (const part of parts) part.removeAttribute("data-open");
    };
  }, [occurrences]);
}

/** On a narrow screen the text moves up just so far that the sheet leaves the line of the term free. */
function useClearOfSheet(anchor: HTMLElement, popUp: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (!window.matchMedia(NARROW).matches) return;
    const frame = requestAnimationFrame(() => {
      const sheet = popUp.current?.getBoundingClientRect().top ?? window.innerHeight;
      const covered = anchor.getBoundingClientRect().bottom + 2 * GAP - sheet;
      if (covered > 0) window.scrollBy({ top: covered });
    });
    return () => cancelAnimationFrame(frame);
  }, [anchor, popUp]);
}
