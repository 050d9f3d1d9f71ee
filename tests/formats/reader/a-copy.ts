import type { ReaderBlock, ReaderCopy } from "#src/formats/reader/model.ts";

export const paragraph = (text: string): ReaderBlock => ({ kind: "paragraph", runs: [{ text }] });

/** A copy in which one text stands in every place. */
export function copyOf(text: string): ReaderCopy {
  const front = {
    name: text,
    title: text,
    subtitle: text,
    facts: [
      { label: text, value: text },
      { label: text, value: text, href: text },
    ],
  };
  const blocks = (["paragraph", "heading", "item", "quote", "caption"] as const).map((kind) => ({
    kind,
    runs: [
      { text },
      { text, emphasis: true as const },
      { text, strong: true as const },
      { text, href: text },
    ],
  }));
  return {
    locale: "nl",
    nl: front,
    en: front,
    version: { label: text, value: text },
    rows: [
      { number: 1, nl: blocks, en: blocks },
      { nl: [], en: blocks },
      { nl: blocks, en: [] },
    ],
    blank: { nl: text, en: text },
  };
}

export const COPY: ReaderCopy = {
  locale: "en",
  nl: { name: "Dutch", title: "De sluis", facts: [{ label: "Rights", value: "CC-BY-4.0" }] },
  en: {
    name: "English",
    title: "The lock",
    facts: [{ label: "Source", value: "A paper", href: "https://example.org/a?b=1&c=2" }],
  },
  version: { label: "Version", value: "0a1b2c, 22 November 2026" },
  rows: [
    { nl: [{ kind: "heading", level: 2, runs: [{ text: "Water" }] }], en: [] },
    {
      number: 1,
      nl: [
        {
          kind: "paragraph",
          runs: [{ text: "Het " }, { text: "oude ", emphasis: true }, { text: "water." }],
        },
      ],
      en: [
        { kind: "paragraph", runs: [{ text: "The " }, { text: "old ", emphasis: true }, { text: "water." }] },
      ],
    },
    { number: 2, nl: [{ kind: "item", ordinal: 3, runs: [{ text: "Drie" }] }], en: [paragraph("Three")] },
  ],
  blank: { nl: "Not in the Dutch", en: "Not translated yet" },
};
