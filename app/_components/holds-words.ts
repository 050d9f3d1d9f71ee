const MARKS = /\p{M}/gu;

/** Whether a text holds every word of a query, as a whole or in part. Case and accents do not count. */
export function holdsWords(text: string, query: string): boolean {
  const content = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => content.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase();
}
