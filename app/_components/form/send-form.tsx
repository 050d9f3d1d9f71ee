"use client";

import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import styles from "./form.module.css";
import { type SendWords, type Sent, send } from "./send.ts";

export interface FormWords extends SendWords {
  readonly signIn: string;
  readonly signInThere: string;
  readonly busy: string;
}

interface SendFormParts {
  /** A handler of this site that takes JSON. */
  readonly to: string;
  /** What goes along with what was filled in. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly submit: string;
  /** What the button is called for who cannot see what stands beside it. */
  readonly label?: string;
  readonly words: FormWords;
  readonly tone?: "main" | "quiet" | "odd";
  /** After it worked: an address to go to, words to say, or what else. */
  readonly then:
    | { readonly go: string }
    | { readonly say: string }
    | ((value: Record<string, unknown>) => void);
  /** Makes what is sent from what was filled in, where that is not simply the fields by name. */
  readonly shape?: (fields: Record<string, string | boolean>) => Record<string, unknown>;
  readonly children?: ReactNode;
}

/** A form that sends its fields as JSON, says what was wrong beside them, and keeps what was filled in. */
export function SendForm({
  to,
  fixed,
  submit,
  label,
  words,
  tone = "main",
  then,
  shape,
  children,
}: SendFormParts) {
  const [isReady, setReady] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Extract<Sent, { ok: false }>>();
  const [said, setSaid] = useState("");
  // Before React has taken over, a click would post the form as browsers do, past all of this.
  useEffect(() => setReady(true), []);

  async function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setFailure(undefined);
    setSaid("");
    const sent = await send(to, { ...fixed, ...(shape ? shape(fieldsOf(form)) : fieldsOf(form)) }, words);
    if (!sent.ok) {
      setFailure(sent);
      setBusy(false);
    } else if (typeof then === "function") {
      setBusy(false);
      then(sent.value);
    } else if ("go" in then) {
      goTo(then.go);
    } else {
      setBusy(false);
      form.reset();
      setSaid(then.say);
    }
  }

  return (
    <form className={styles.form} method="post" onSubmit={submitted}>
      {children}
      <Outcome failure={failure} said={said} words={words} />
      <button type="submit" className={styles[tone]} aria-label={label} disabled={!isReady || isBusy}>
        {isBusy ? words.busy : submit}
      </button>
    </form>
  );
}

/** Also to another place of this very page, which has changed. */
function goTo(address: string): void {
  const target = new URL(address, location.href);
  const isHere = target.pathname === location.pathname && target.hash !== "";
  location.assign(target);
  if (isHere) location.reload();
}

interface Outcomes {
  readonly failure: Extract<Sent, { ok: false }> | undefined;
  readonly said: string;
  readonly words: FormWords;
}

function Outcome({ failure, said, words }: Outcomes) {
  const [fault, ...mend] = failure?.message.split("\n") ?? [];
  return (
    <>
      <div role="alert">
        {failure && (
          <p className={styles.fault}>
            <b>{fault}</b> {mend.join(" ")}
          </p>
        )}
        {failure?.code === "not-signed-in" && (
          // In a tab of its own: what was filled in here is still here afterwards.
          <p>
            <a href={`/${document.documentElement.lang}/sign-in`} target="_blank" rel="noopener">
              {words.signIn}
            </a>{" "}
            {words.signInThere}
          </p>
        )}
      </div>
      <p role="status" className={said === "" ? styles.still : styles.said}>
        {said}
      </p>
    </>
  );
}

/** Every named field: a checkbox as true or false, anything else as it was filled in. */
function fieldsOf(form: HTMLFormElement): Record<string, string | boolean> {
  const fields: Record<string, string | boolean> = {};
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.type === "checkbox")
      fields[element.name] = element.checked;
    else if (element instanceof HTMLInputElement || isOther(element)) fields[element.name] = element.value;
  }
  delete fields[""];
  return fields;
}

function isOther(element: Element): element is HTMLSelectElement | HTMLTextAreaElement {
  return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}
