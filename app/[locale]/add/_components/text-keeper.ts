import type { Locale } from "#src/i18n/locale.ts";
import { Keeper } from "./keeper.ts";

/** A larger paste is sent once, with the form. */
const MOST_KEPT = 2_000_000;

/** Keeps the two texts that are typed or pasted; the first time makes the draft. */
export function textKeeper(form: HTMLFormElement, locale: Locale, tell: () => void): Keeper {
  const texts = () => [...form.querySelectorAll("textarea")].map(({ value }) => value);
  return new Keeper({
    state() {
      const all = texts().join("\n");
      return all.trim() === "" || all.length >= MOST_KEPT ? null : all;
    },
    async send() {
      const headers = { accept: "application/json" };
      const body = bodyOf(form, texts());
      const answer = await fetch(`/api/add?in=${locale}`, { method: "POST", headers, body });
      if (!answer.ok) return false;
      const { page } = await answer.json();
      draftOf(form).value = String(page).split("/").at(-1) ?? "";
      history.replaceState(history.state, "", page);
      tell();
      return true;
    },
  });
}

function draftOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem("draft") as HTMLInputElement;
}

function bodyOf(form: HTMLFormElement, [nl = "", en = ""]: readonly string[]): FormData {
  const body = new FormData();
  for (const [name, value] of [
    ["draft", draftOf(form).value],
    ["keep", "1"],
    ["nl.text", nl],
    ["en.text", en],
  ])
    body.append(name as string, value as string);
  for (const kept of form.querySelectorAll<HTMLInputElement>("[name$='.kept']"))
    body.append(kept.name, kept.value);
  return body;
}
