import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

type Step =
  | { readonly type: "open" | "close"; readonly element: Element }
  | { readonly type: "text"; readonly text: string };

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/**
 * The nodes below one, in document order. Not by recursion: a page may nest a hundred thousand elements.
 * @param isSkipped asked once for each element; what is below those is not visited
 */
export function* walk(
  root: Element,
  isSkipped: (element: Element) => boolean = () => false,
): Generator<Step> {
  const waiting: Step[] = [];
  const push = (nodes: readonly Node[]) => {
    for (const node of nodes.toReversed()) {
      if (isElement(node)) waiting.push({ type: "open", element: node });
      else if (node.nodeName === "#text" && "value" in node) waiting.push({ type: "text", text: node.value });
    }
  };
  push(root.childNodes);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    if (step.type !== "open") yield step;
    else if (!isSkipped(step.element)) {
      yield step;
      waiting.push({ type: "close", element: step.element });
      push(step.element.childNodes);
    }
  }
}

/** So many nodes are looked at where a question is asked of each of many elements inside one another. */
const NEAR = 300;

/**
 * The text below an element but that of scripts and styles.
 * @param most nodes that are looked at
 */
export function innerText(root: Element, most = NEAR): string {
  let text = "";
  for (const step of first(
    walk(root, ({ tagName }) => UNSEEN.has(tagName)),
    most,
  ))
    if (step.type === "text") text += `${step.text} `;
  return text;
}

/** The share of an element's characters that are links, 0 to 1, and how many links there are: in its first nodes. */
export function linksIn(root: Element): { readonly share: number; readonly count: number } {
  let [count, depth, linked, all] = [0, 0, 0, 0];
  for (const step of first(walk(root), NEAR)) {
    if (step.type === "text") {
      const size = step.text.replace(/\s+/g, "").length;
      all += size;
      linked += depth > 0 ? size : 0;
    } else if (step.element.tagName === "a") {
      count += Number(step.type === "open");
      depth += step.type === "open" ? 1 : -1;
    }
  }
  return { count, share: all === 0 ? 0 : linked / all };
}

function* first<Step>(steps: Iterable<Step>, most: number): Generator<Step> {
  let left = most;
  for (const step of steps) {
    if (left-- <= 0) return;
    yield step;
  }
}

/** Elements that show no text, or none that belongs to a text. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    "script style noscript template head title svg math iframe object embed canvas audio video picture img map " +
    "button select textarea input datalist progress meter dialog rp rt"
  ).split(" "),
);

/** The elements of those names, in document order. */
export function* elements(root: Element, ...names: readonly string[]): Generator<Element> {
  for (const step of walk(root))
    if (step.type === "open" && names.includes(step.element.tagName)) yield step.element;
}

/** As `elements`, but only the first of a long subtree. */
export function* elementsNear(root: Element, name: string): Generator<Element> {
  for (const step of first(walk(root), NEAR))
    if (step.type === "open" && step.element.tagName === name) yield step.element;
}
