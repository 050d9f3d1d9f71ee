const MAX_LENGTH = 60;

/** A term's id out of its Dutch form: `Oekraïne's “grens”` → `oekraines-grens`. Never empty. */
export function termIdFrom(form: string): string {
  const letters = form
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return letters || "term";
}

/** The first of `id`, `id-2`, `id-3` … that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}
