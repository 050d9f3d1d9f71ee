"use client";

import { Popover } from "@base-ui/react/popover";
import { useEffect, useRef } from "react";
import type { PlaceData, PopUpData } from "./card-data.ts";
import { partsOf, placesOf } from "./cards.ts";
import { TermEntry } from "./term-entry.tsx";
import styles from "./term-pop-up.module.css";
import type { Opened } from "./term-watch.ts";

const GAP = 8;
const NARROW = "(max-width: 759px)";

export interface PopUpProps {
  readonly data: PopUpData;
  readonly opened: Opened;
  readonly close: () => void;
}

/**
 * The pop-up of one term, or of several that overlap: under its words or above them, never over them; on a narrow
 * screen a sheet from below. Base UI places it, closes it with Escape or a press elsewhere, and minds the focus.
 */
export default function TermPopUp({ data, opened, close }: PopUpProps) {
  const popUp = useRef<HTMLDivElement>(null);
  const { anchor, manner } = opened;
  const places = placesOf(anchor, data);
  const pressed = manner === "pressed";
  useMarkedParts(anchor, data);
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
            key={anchor.closest("[data-b]")?.id + places.join()}
            ref={popUp}
            className={styles.popUp}
            aria-label={`${data.words.label}: ${lemmasOf(data, places).join(", ")}`}
            initialFocus={pressed ? popUp : false}
            finalFocus={pressed ? () => anchor : false}
          >
            {places.map((place) => (
              <TermEntry key={place.join()} place={place} data={data} />
            ))}
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

function lemmasOf({ cards }: PopUpData, places: readonly PlaceData[]): string[] {
  return places.flatMap(([card]) => cards[card]?.lemma ?? []);
}

/** All parts of the term are marked while its pop-up is open, also the part that stands apart. */
function useMarkedParts(anchor: HTMLElement, data: PopUpData): void {
  useEffect(() => {
    const parts = partsOf(anchor, data);
    for (const part of parts) part.setAttribute("data-open", "");
    return () => {
      for (const part of parts) part.removeAttribute("data-open");
    };
  }, [anchor, data]);
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
