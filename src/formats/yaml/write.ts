import { Document, isScalar, type ToStringOptions } from "yaml";

/**
 * Plain data as YAML in block style, a value a line however long, so that diffs stay readable. A string is quoted
 * only where it would be read as something else.
 * @param quoted keys of the root that are quoted anyway
 */
export function writeYaml(value: unknown, quoted: readonly string[] = []): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  for (const key of quoted) {
    const node = document.get(key, true);
    if (isScalar(node)) node.type = "QUOTE_DOUBLE";
  }
  return document.toString(STYLE);
}

const STYLE: ToStringOptions = {
  lineWidth: 0,
  minContentWidth: 0,
  doubleQuotedMinMultiLineLength: 1_000_000,
};
