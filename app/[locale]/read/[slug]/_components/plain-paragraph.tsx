import type { ReactNode } from "react";
import type { ParagraphView, Run } from "#src/workflows/view.ts";
import styles from "./plain-paragraph.module.css";

/** A paragraph to look at rather than to read in: its words, emphasis and links, without terms and beads. */
export function PlainParagraph({ paragraph: { kind, sentences } }: { readonly paragraph: ParagraphView }) {
  return (
    <p className={kind === "heading" ? styles.heading : styles.paragraph}>
      {sentences.flatMap(({ id, runs }, index) => [
        index === 0 ? "" : " ",
        <span key={id}>{runs.map((run, place) => shown(run, place))}</span>,
      ])}
    </p>
  );
}

function shown({ text, emphasis, strong, href }: Run, key: number): ReactNode {
  let node: ReactNode = text;
  if (strong) node = <strong>{node}</strong>;
  if (emphasis) node = <em>{node}</em>;
  return href === undefined ? (
    <span key={key}>{node}</span>
  ) : (
    <a key={key} href={href} rel="external">
      {node}
    </a>
  );
}
