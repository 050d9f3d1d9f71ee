"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import styles from "./checks.module.css";
import type { ToolWords } from "./tool-words.ts";

interface Choice {
  readonly value: string;
  readonly name: string;
}

const MAY_DISMISS = ["reviewer", "editor", "owner"];

/**
 * Narrows the list, walks through it by keyboard, and dismisses where the person may. Without a script none of this
 * is shown, and the list is whole.
 */
export function FindingTools({
  checks,
  startsOpen,
  words,
}: {
  readonly checks: readonly Choice[];
  readonly startsOpen: boolean;
  readonly words: ToolWords;
}) {
  const [state, setState] = useState(startsOpen ? "open" : "");
  const [check, setCheck] = useState("");
  const [count, setCount] = useState<number | null>(null);
  const [mayDismiss, setMayDismiss] = useState(false);
  const [asked, setAsked] = useState<HTMLElement | null>(null);
  const [message, setMessage] = useState("");

  useEffect(() => {
    fetch("/api/me")
      .then((answer) => answer.json())
      .then(({ role }: { role: string }) => setMayDismiss(MAY_DISMISS.includes(role)))
      .catch(() => setMayDismiss(false));
  }, []);

  const narrow = useCallback(() => setCount(show(state, check)), [state, check]);
  useEffect(narrow, [narrow]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const item = document.activeElement?.closest<HTMLElement>("[data-finding]") ?? null;
      if (event.key === "j" || event.key === "k") move(item, event.key === "j" ? 1 : -1);
      else if (event.key === "Enter" && item === document.activeElement) item?.querySelector("a")?.click();
      else if (event.key === "d" && mayDismiss && item?.dataset.state === "open") setAsked(item);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [mayDismiss]);

  useEffect(() => {
    for (const button of document.querySelectorAll<HTMLElement>("[data-dismiss]"))
      button.hidden = !mayDismiss;
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest("[data-dismiss]") : null;
      const item = button?.closest<HTMLElement>("[data-finding]");
      if (item) setAsked(item);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [mayDismiss]);

  const dismiss = async (why: string) => {
    const item = asked;
    setAsked(null);
    if (!item) return;
    const failed = await send(item, why);
    setMessage(failed === null ? words.done : words.failed.replace("#", failed));
    if (failed === null) {
      const next = neighbour(item, 1) ?? neighbour(item, -1);
      item.dataset.state = "dismissed";
      item.querySelector("[data-dismiss]")?.remove();
      narrow();
      next?.focus();
    } else item.focus();
  };

  return (
    <div className={styles.tools}>
      <label>
        {words.state}
        <select value={state} onChange={({ target }) => setState(target.value)}>
          <option value="open">{words.open}</option>
          <option value="dismissed">{words.dismissed}</option>
          <option value="">{words.allStates}</option>
        </select>
      </label>
      <label>
        {words.check}
        <select value={check} onChange={({ target }) => setCheck(target.value)}>
          <option value="">{words.allChecks}</option>
          {checks.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <output>{countText(count, words)}</output>
      <p className={styles.keys}>{words.keys}</p>
      <p role="status">{message}</p>
      {asked ? <Reason words={words} onCancel={() => leave(asked, setAsked)} onSend={dismiss} /> : null}
    </div>
  );
}

function Reason({
  words,
  onCancel,
  onSend,
}: {
  readonly words: ToolWords;
  readonly onCancel: () => void;
  readonly onSend: (why: string) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} onCancel={onCancel} aria-label={words.dismiss}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(String(new FormData(event.currentTarget).get("why")));
        }}
      >
        <label>
          {words.why}
          <textarea name="why" required maxLength={2000} rows={3} />
        </label>
        <p>
          <button type="submit">{words.send}</button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

function leave(item: HTMLElement, setAsked: (item: null) => void): void {
  setAsked(null);
  item.focus();
}

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-finding]:not([hidden])")];
}

/** Hides what was not asked for; gives how many are left. */
function show(state: string, check: string): number {
  for (const item of document.querySelectorAll<HTMLElement>("[data-finding]")) {
    const fits =
      (state === "" || item.dataset.state === state) && (check === "" || item.dataset.check === check);
    item.hidden = !fits;
  }
  return items().length;
}

function move(item: HTMLElement | null, step: 1 | -1): void {
  const next = item ? neighbour(item, step) : items()[0];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function neighbour(item: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = items();
  return all[all.indexOf(item) + step];
}

function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null;
}

/** @returns null where it went well, else what the server says was wrong */
async function send(item: HTMLElement, why: string): Promise<string | null> {
  const { slug, finding: id } = item.dataset;
  const answer = await fetch("/api/checks", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ slug, id, why }),
  }).catch(() => null);
  if (answer?.ok) return null;
  const fault: { message?: string } = (await answer?.json().catch(() => ({}))) ?? {};
  return fault.message ?? "";
}

function countText(count: number | null, words: ToolWords): string {
  if (count === null) return "";
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.other.replace("#", String(count));
}
