"use client";

import { type ComponentType, useCallback, useEffect, useReducer, useState } from "react";
import type { PopUpData } from "./card-data.ts";
import { cardsAddress, fetchCards, heldCards, placesOf } from "./cards.ts";
import { joinParts } from "./join-parts.ts";
import { lightSentences } from "./sentence-light.ts";
import type { PopUpProps } from "./term-pop-up.tsx";
import { type Opened, watchTerms } from "./term-watch.ts";
import { whenIdle } from "./when-idle.ts";

let PopUp: ComponentType<PopUpProps> | undefined;

/** The pop-up, the library under it and the cards come when a reader first goes near a term, before it is wanted. */
async function prepare(anchor: HTMLElement): Promise<void> {
  const [loaded] = await Promise.all([import("./term-pop-up.tsx"), fetchCards(cardsAddress(anchor))]);
  PopUp = loaded.default;
}

/** All that runs in the browser on a reading page: it listens on the whole text, and shows one pop-up at a time. */
export function ReadingRoom() {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const text = document.getElementById("text");
    if (text === null) return;
    const near = (anchor: HTMLElement) => void prepare(anchor).catch(() => undefined);
    const stops = [
      lightSentences(text),
      watchTerms(text, { near, open: setOpened }),
      joinParts(text),
      whenIdle(() => void fetchFirstCards(text)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const close = useCallback(() => setOpened(null), []);
  const cards = useCards(opened, close);
  if (opened === null || PopUp === undefined || cards === undefined) return null;
  return <PopUp data={cards} opened={opened} close={close} />;
}

async function fetchFirstCards(text: HTMLElement): Promise<void> {
  const part = text.querySelector("[data-cards]");
  if (part !== null) await fetchCards(cardsAddress(part)).catch(() => undefined);
}

/**
 * The cards for an opened term, once they and the pop-up are here. Where they cannot be had (offline, or the page is
 * older than the cards) a term is what it is without JavaScript: its press leads to its page.
 */
function useCards(opened: Opened | null, giveUp: () => void): PopUpData | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const cards = opened === null || PopUp === undefined ? undefined : usableCards(opened);
  useEffect(() => {
    if (opened === null || cards !== undefined) return;
    let isCurrent = true;
    prepare(opened.anchor)
      .then(() => usableCards(opened) !== undefined)
      .catch(() => false)
      .then((isUsable) => {
        if (!isCurrent) return;
        if (isUsable) return redraw();
        giveUp();
        if (opened.manner === "pressed") window.location.assign(opened.anchor.href);
      });
    return () => {
      isCurrent = false;
    };
  }, [opened, cards, giveUp]);
  return cards;
}

function usableCards({ anchor }: Opened): PopUpData | undefined {
  const cards = heldCards(cardsAddress(anchor));
  return cards !== undefined && placesOf(anchor, cards).length > 0 ? cards : undefined;
}
