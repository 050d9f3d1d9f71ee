import { isMap, isScalar, isSeq, type Node } from "yaml";

/** A YAML node as plain data: maps, lists and trimmed strings. What has no value is the empty string. */
export function toPlain(node: Node | null | undefined): unknown {
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(toPlain(key)), toPlain(value)]));
  }
  if (isSeq<Node | null>(node)) return node.items.map(toPlain);
  return isScalar(node) ? String(node.value ?? "").trim() : "";
}
