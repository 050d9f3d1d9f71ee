/** What a change was answered with: its result, or in the reader's language why it was refused. */
export type Answered<T> = { readonly result: T } | { readonly refused: string };

/** Sends a change to this site. @param unreachable what to say where there is no answer */
export async function postJson<T>(path: string, body: unknown, unreachable: string): Promise<Answered<T>> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    return answer.ok ? { result: said } : { refused: said.message ?? unreachable };
  } catch {
    return { refused: unreachable };
  }
}
