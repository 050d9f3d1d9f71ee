/** A, B … Z, AA, AB …: by which a change is named. */
export function hunkLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : hunkLetter(rest - 1) + letter;
}
