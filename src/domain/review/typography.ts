/**
 * Whether two stretches differ in typography only: in the form of quotation marks, apostrophes, dashes, points of
 * suspension, or in how wide a space is. Hyphens are spelling, not typography; so is a space that was not there.
 */
export function isTypographyOnly(before: string, after: string): boolean {
  // What is only put in or only taken out is no form of something else.
  if (before === "" || after === "") return false;
  return before !== after && plainTypography(before) === plainTypography(after);
}

function plainTypography(text: string): string {
  return text
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/''/g, '"')
    .replace(/"/g, "'")
    .replace(/ *(?:[–—―]|--|(?<=^| )-(?= |$)) */g, "–")
    .replace(/…/g, "...")
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, " ")
    .replace(/ {2,}/g, " ");
}
