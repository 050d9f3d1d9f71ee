import type { PlaceData, PopUpData } from "./card-data.ts";

/** The cards of each part of the text, by their address: asked for once, kept as long as the page. */
const asked = new Map<string, Promise<PopUpData>>();
const held = new Map<string, PopUpData>();

/** Where the cards of the part around an element come from. */
export function cardsAddress(element: Element): string {
  return element.closest<HTMLElement>("[data-cards]")?.dataset.cards ?? "";
}

/** The cards of that address, if they are here already. */
export function heldCards(address: string): PopUpData | undefined {
  return held.get(address);
}

/** Fetches cards; a failure is forgotten, so that the next wish tries again. */
export function fetchCards(address: string): Promise<PopUpData> {
  const waiting = asked.get(address) ?? load(address);
  asked.set(address, waiting);
  waiting.catch(() => asked.delete(address));
  return waiting;
}

async function load(address: string): Promise<PopUpData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const data: PopUpData = await answer.json();
  held.set(address, data);
  return data;
}

/** The terms that a link stands for; none where the cards are of another wording than the page. */
export function placesOf(anchor: HTMLElement, { cards, sentences }: PopUpData): readonly PlaceData[] {
  const { places, links, number } = linkOf(anchor, sentences);
  const found = (links[number] ?? []).flatMap((index) => {
    const place = places[index];
    return place === undefined ? [] : [place];
  });
  const [first] = found;
  return first !== undefined && cards[first[0]]?.href === anchor.getAttribute("href") ? found : [];
}

/** All links of the same sentence that share a term with this one, itself included. */
export function partsOf(anchor: HTMLElement, { sentences }: PopUpData): readonly Element[] {
  const { links, number, anchors } = linkOf(anchor, sentences);
  const own = links[number] ?? [];
  return anchors.filter((_, index) => links[index]?.some((place) => own.includes(place)));
}

function linkOf(anchor: HTMLElement, sentences: PopUpData["sentences"]) {
  const sentence = anchor.closest("[data-b]");
  const anchors = [...(sentence?.querySelectorAll("a.term") ?? [])];
  const [places, links] = sentences[sentence?.id ?? ""] ?? [[], []];
  return { places, links, anchors, number: anchors.indexOf(anchor) };
}
