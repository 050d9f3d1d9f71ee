import { Keeper } from "./keeper.ts";

type Fields = Record<string, string>;

/** What the server is told by; the rest are fields that somebody fills in. */
const HIDDEN = ["was", "read"];

/** Keeps what is filled into the form of a draft, and lets the form know what is kept of it. */
export function fieldKeeper(form: HTMLFormElement, api: string, tell: () => void): Keeper {
  const isAsItCame = Object.keys(differencesOf(wasIn(form), fieldsOf(form)).now).length === 0;
  const kept = {
    state: () => JSON.stringify(fieldsOf(form)),
    async send(state: string) {
      const was = hiddenIn(form, "was");
      const read = hiddenIn(form, "read")?.value;
      const now: Fields = JSON.parse(state);
      const differing = differencesOf(wasIn(form), now);
      const body = JSON.stringify({ ...differing, ...(read === undefined ? {} : { read }) });
      const headers = { "content-type": "application/json" };
      // A page that is left sends it all the same.
      const answer = await fetch(api, { method: "POST", headers, body, keepalive: body.length < 60_000 });
      if (!answer.ok) return false;
      if (was) was.value = state;
      tell();
      return true;
    },
  };
  // Somebody may have been quicker than the script.
  const keeper = new Keeper(kept, isAsItCame ? kept.state() : null);
  if (!isAsItCame) keeper.soon();
  return keeper;
}

function wasIn(form: HTMLFormElement): Fields {
  return JSON.parse(hiddenIn(form, "was")?.value || "{}");
}

function fieldsOf(form: HTMLFormElement): Fields {
  const entries = [...new FormData(form)].filter(([name]) => !HIDDEN.includes(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Only the fields in which the two differ. */
function differencesOf(was: Fields, now: Fields): { was: Fields; now: Fields } {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  const changed = names.filter((name) => (was[name] ?? "") !== (now[name] ?? ""));
  const of = (fields: Fields) => Object.fromEntries(changed.map((name) => [name, fields[name] ?? ""]));
  return { was: of(was), now: of(now) };
}

function hiddenIn(form: HTMLFormElement, name: string): HTMLInputElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : null;
}
