/** What a reader may choose, with the values in the order they are offered; the first of `mode` go by number. */
export const CHOICES = {
  mode: ["side", "lines", "reveal-en", "reveal-nl", "nl", "en"],
  theme: ["auto", "light", "dark"],
  size: ["1", "2", "3", "4", "5"],
  keys: ["on", "off"],
} as const;

export type ChoiceName = keyof typeof CHOICES;

/** How a page comes that nobody has chosen anything for: `public/display.js` then sets nothing. */
export const DEFAULTS: Readonly<Record<ChoiceName, string>> = {
  mode: "side",
  theme: "auto",
  size: "2",
  keys: "on",
};
