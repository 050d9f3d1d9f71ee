interface CounterpartSheet {
  /** Shows what renders a sentence, given as it is lit: itself first, then those that belong to it. */
  show(lit: readonly Element[]): void;
  hide(): void;
  remove(): void;
}

/**
 * Where one language stands below the other, the counterpart of a sentence may lie beyond the edge of the screen. It is
 * then shown in a sheet at the edge that is farther from the sentence, and the text stays where it is. Screen readers
 * pass it over: they come to the counterpart itself.
 */
export function counterpartSheet(): CounterpartSheet {
  const sheet = document.createElement("p");
  sheet.hidden = true;
  sheet.ariaHidden = "true";
  sheet.dataset.counterpart = "";
  document.body.append(sheet);
  let shown: readonly Element[] = [];
  const hide = () => {
    sheet.hidden = true;
    shown = [];
  };
  const stop = new AbortController();
  const hideInSight = () => shown.length > 0 && shown.every(isInSight) && hide();
  document.addEventListener("scroll", hideInSight, { passive: true, signal: stop.signal });
  return {
    show([sentence, ...others]) {
      const counterparts = others.filter((other) => sentence && languageOf(other) !== languageOf(sentence));
      if (!sentence || !matchMedia(STACKED).matches || counterparts.every(isInSight)) return;
      shown = counterparts;
      sheet.lang = languageOf(counterparts[0]) ?? "";
      sheet.textContent = counterparts.map((each) => each.textContent).join(" ");
      sheet.hidden = false;
      const { top, bottom } = sentence.getBoundingClientRect();
      sheet.dataset.counterpart = top > window.innerHeight - bottom ? "above" : "below";
    },
    hide,
    remove() {
      stop.abort();
      sheet.remove();
    },
  };
}

const STACKED = "(max-width: 759px)";

function languageOf(sentence: Element | undefined): string | null {
  return sentence?.closest("[data-row] > [lang]")?.getAttribute("lang") ?? null;
}

/** What a mode of reading hides is not to be seen anyhow. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return !element.checkVisibility({ visibilityProperty: true }) || (top >= 0 && bottom <= window.innerHeight);
}
