import { readXml, type XmlElement } from "../terms/xml-tree.ts";
import type { Marks } from "./builder.ts";

/** What the styles of a document mean. */
export interface OdtStyles {
  /** The names of a style and of those it rests on. */
  namesOf(style: string | undefined): readonly string[];
  marksOf(style: string | undefined): Marks;
  /** @param level from 1 */
  isNumbered(listStyle: string | undefined, level: number): boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly shown: string;
  readonly italic: boolean | undefined;
  readonly bold: boolean | undefined;
}

/** More styles than this do not rest on one another; a ring of them ends here. */
const DEEPEST = 12;

/** @param sources `styles.xml` and `content.xml` */
export function readOdtStyles(sources: readonly string[], file: string): OdtStyles {
  const styles = new Map<string, Style>();
  const numbered = new Set<string>();
  const take = ({ name, attributes, children }: XmlElement) => {
    const own = attributes["style:name"] ?? "";
    if (name === "style") styles.set(own, styleOf(attributes, children));
    else
      for (const { name: kind, attributes: of } of children)
        if (kind === "list-level-style-number" && of["style:num-format"] !== "")
          numbered.add(`${own} ${of["text:level"]}`);
  };
  for (const source of sources)
    readXml(source, file, (name) => name === "style" || name === "list-style", take);
  const chain = (name: string | undefined) => chainOf(styles, name);
  return {
    namesOf: (name) => chain(name).flatMap(({ name: own, style }) => [own, style.shown]),
    marksOf: (name) => marksOf(chain(name).map(({ style }) => style)),
    isNumbered: (style, level) => numbered.has(`${style} ${level}`),
  };
}

function styleOf(attributes: XmlElement["attributes"], children: XmlElement["children"]): Style {
  const text = children.find(({ name }) => name === "text-properties")?.attributes ?? {};
  const [posture, weight] = [text["fo:font-style"], text["fo:font-weight"]];
  return {
    parent: attributes["style:parent-style-name"],
    shown: attributes["style:display-name"] ?? "",
    italic: posture === undefined ? undefined : posture !== "normal",
    bold: weight === undefined ? undefined : weight === "bold" || Number(weight) >= 600,
  };
}

function chainOf(styles: ReadonlyMap<string, Style>, first: string | undefined) {
  const chain: { name: string; style: Style }[] = [];
  let name = first;
  while (name !== undefined && chain.length < DEEPEST) {
    const style = styles.get(name);
    chain.push({
      name,
      style: style ?? { parent: undefined, shown: "", italic: undefined, bold: undefined },
    });
    name = style?.parent;
  }
  return chain;
}

function marksOf(chain: readonly Style[]): Marks {
  const italic = chain.find((style) => style.italic !== undefined)?.italic;
  const bold = chain.find((style) => style.bold !== undefined)?.bold;
  return { ...(italic ? { emphasis: true } : {}), ...(bold ? { strong: true } : {}) };
}
