/** A term whose pop-up is wanted. */
export interface Opened {
  readonly anchor: HTMLAnchorElement;
  /** Pointed at: the focus stays where it is. Pressed (click, tap, Enter, Space): the focus moves in. */
  readonly manner: "pointed" | "pressed";
}

interface Watchers {
  /** A reader is near a term: the pointer or the focus has come upon it. */
  readonly near: (anchor: HTMLElement) => void;
  readonly open: (change: (opened: Opened | null) => Opened | null) => void;
}

const TERM = "[data-b] a.term";
/** Milliseconds the pointer rests on a term before it means it, and may be away before that is over. */
const INTENT = 160;
const GRACE = 260;

/** Hover with intent, press and focus, for every term of a text at once. Returns how to stop. */
export function watchTerms(text: HTMLElement, { near, open }: Watchers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (wait: number, change: (opened: Opened | null) => Opened | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => open(change), wait);
  };
  const press = (anchor: HTMLAnchorElement, event: Event) => {
    event.preventDefault();
    clearTimeout(timer);
    open(() => openedBy(anchor, "pressed"));
  };

  document.addEventListener(
    "pointerover",
    (event) => {
      if (event.pointerType === "touch") return;
      const anchor = termAt(event.target, text);
      if (anchor !== null) {
        near(anchor);
        later(INTENT, (opened) => (opened?.anchor === anchor ? opened : openedBy(anchor, "pointed")));
      } else if (inPopUp(event.target)) {
        clearTimeout(timer);
      } else {
        later(GRACE, (opened) => (opened?.manner === "pointed" ? null : opened));
      }
    },
    { signal },
  );
  text.addEventListener(
    "pointerdown",
    (event) => {
      const anchor = termAt(event.target, text);
      if (anchor !== null) near(anchor);
    },
    { signal },
  );
  text.addEventListener(
    "focusin",
    (event) => {
      const anchor = termAt(event.target, text);
      if (anchor === null) return;
      near(anchor);
      anchor.setAttribute("aria-haspopup", "dialog");
    },
    { signal },
  );
  text.addEventListener(
    "click",
    (event) => {
      const anchor = termAt(event.target, text);
      if (anchor !== null && isPlain(event)) press(anchor, event);
    },
    { signal },
  );
  text.addEventListener(
    "keydown",
    (event) => {
      const anchor = termAt(event.target, text);
      if (anchor !== null && event.key === " " && isPlain(event)) press(anchor, event);
    },
    { signal },
  );
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

function termAt(target: EventTarget | null, text: HTMLElement): HTMLAnchorElement | null {
  const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>(TERM) : null;
  return anchor !== null && text.contains(anchor) ? anchor : null;
}

function inPopUp(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-pop-up]") !== null;
}

/** A press that asks for a new tab or window still opens the page of the term. */
function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

function openedBy(anchor: HTMLAnchorElement, manner: Opened["manner"]): Opened {
  return { anchor, manner };
}
