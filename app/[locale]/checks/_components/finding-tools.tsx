"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "../../../_components/form/send.ts";
import styles from "./checks.module.css";
import { isTyping, itemAt, move, neighbour, show, showButtons, showSuggestion } from "./finding-list.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import type { ToolWords } from "./tool-words.ts";

interface Choice {
  readonly value: string;
  readonly name: string;
}

const MAY_DISMISS = ["reviewer", "editor", "owner"];
const MAY_MEND = ["contributor", ...MAY_DISMISS];

/**
 * Narrows the list, walks through it by keyboard, and mends and dismisses where the person may. Without a script none
 * of this is shown, and the list is whole.
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
  const [role, setRole] = useState("");
  const [asked, setAsked] = useState<HTMLElement | null>(null);
  const [message, setMessage] = useState("");
  const [mayMend, mayDismiss] = [MAY_MEND.includes(role), MAY_DISMISS.includes(role)];

  useEffect(() => {
    fetch("/api/me")
      .then((answer) => answer.json())
      .then((me: { role: string }) => setRole(me.role))
      .catch(() => setRole(""));
  }, []);

  const narrow = useCallback(() => setCount(show(state, check)), [state, check]);
  useEffect(narrow, [narrow]);

  const mend = useCallback(
    async (item: HTMLElement) => {
      const { slug, finding: id } = item.dataset;
      const sent = await send("/api/checks/mend", { slug, id }, words);
      setMessage(sent.ok ? words.suggested : words.failed.replace("#", sent.message));
      if (sent.ok) showSuggestion(item, String(sent.value.suggestion), sent.value.mine === true);
      item.focus();
    },
    [words],
  );

  const takeBack = useCallback(
    async (item: HTMLElement) => {
      const sent = await send(`/api/review/one/${item.dataset.suggestion}`, { act: "withdraw" }, words);
      setMessage(sent.ok ? words.takenBack : words.failed.replace("#", sent.message));
      if (sent.ok) {
        showSuggestion(item, null, true);
        showButtons("dismiss", mayDismiss);
      }
      item.focus();
    },
    [words, mayDismiss],
  );

  useEffect(() => {
    const answer = (item: HTMLElement, how: string): boolean => {
      const isOpen = item.dataset.state === "open" && item.dataset.suggestion === undefined;
      if (how === "m" && mayMend && isOpen && item.querySelector("[data-mend]")) void mend(item);
      else if (how === "d" && mayDismiss && isOpen) setAsked(item);
      else if (how === "u" && item.querySelector("[data-take-back]:not([hidden])") && item.dataset.suggestion)
        void takeBack(item);
      else return false;
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const item = itemAt(document.activeElement);
      if (event.key === "j" || event.key === "k") move(item, event.key === "j" ? 1 : -1);
      else if (event.key === "Enter" && item && item === document.activeElement)
        item.querySelector("a")?.click();
      else if (!item || !answer(item, event.key)) return;
      event.preventDefault();
    };
    const onClick = ({ target }: MouseEvent) => {
      const item = itemAt(target);
      const button = target instanceof Element ? target.closest("button") : null;
      if (!item || !button) return;
      if (button.dataset.mend !== undefined) answer(item, "m");
      else if (button.dataset.dismiss !== undefined) answer(item, "d");
      else if (button.dataset.takeBack !== undefined) answer(item, "u");
    };
    showButtons("mend", mayMend);
    showButtons("dismiss", mayDismiss);
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [mayMend, mayDismiss, mend, takeBack]);

  // While the dialog is open nothing behind it takes the focus.
  const left = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (asked === null) left.current?.focus();
    left.current = asked;
  }, [asked]);

  const dismiss = async (why: string) => {
    setAsked(null);
    if (!asked) return;
    const { slug, finding: id } = asked.dataset;
    const sent = await send("/api/checks", { slug, id, why }, words);
    setMessage(sent.ok ? words.done : words.failed.replace("#", sent.message));
    if (!sent.ok) return asked.focus();
    const next = neighbour(asked, 1) ?? neighbour(asked, -1);
    asked.dataset.state = "dismissed";
    for (const button of asked.querySelectorAll("[data-mend], [data-dismiss]")) button.remove();
    narrow();
    next?.focus();
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
      {asked ? <ReasonDialog words={words} onCancel={() => setAsked(null)} onSend={dismiss} /> : null}
    </div>
  );
}

function countText(count: number | null, words: ToolWords): string {
  if (count === null) return "";
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.other.replace("#", String(count));
}
