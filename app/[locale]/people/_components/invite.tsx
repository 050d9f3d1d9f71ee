"use client";

import { useId, useState } from "react";
import { Choice } from "../../../_components/form/choice.tsx";
import { Field } from "../../../_components/form/field.tsx";
import form from "../../../_components/form/form.module.css";
import { type FormWords, SendForm } from "../../../_components/form/send-form.tsx";
import styles from "./people.module.css";

export interface LinkWords extends FormWords {
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly mailed: string;
  readonly notMailed: string;
  readonly done: string;
}

export interface InviteWords extends LinkWords {
  readonly role: string;
  readonly email: string;
  readonly optional: string;
  readonly invite: string;
}

interface Made {
  readonly link: string;
  readonly mailedTo: string | null;
  readonly asked: boolean;
}

/** Makes a link of an invitation, and shows it once, to be copied. */
export function Invite({
  roles,
  here,
  words,
}: {
  readonly roles: readonly { readonly value: string; readonly text: string }[];
  readonly here: string;
  readonly words: InviteWords;
}) {
  const [made, setMade] = useState<Made>();
  if (made) return <Link made={made} here={here} words={words} />;
  const then = ({ link, mailedTo }: Record<string, unknown>) => {
    const asked = document.querySelector<HTMLInputElement>('input[name="email"]')?.value !== "";
    setMade({ link: String(link), mailedTo: mailedTo === null ? null : String(mailedTo), asked });
  };
  return (
    <SendForm to="/api/people" fixed={{ do: "invite" }} submit={words.invite} words={words} then={then}>
      <Choice label={words.role} name="role" options={roles} chosen="contributor" />
      <Field label={words.email} hint={words.optional} name="email" type="email" autoComplete="off" />
    </SendForm>
  );
}

/** Makes a link by which somebody chooses a new password. */
export function Renew({
  person,
  submit,
  here,
  words,
}: {
  readonly person: string;
  readonly submit: string;
  readonly here: string;
  readonly words: LinkWords;
}) {
  const [link, setLink] = useState<string>();
  if (link !== undefined)
    return <Link made={{ link, mailedTo: null, asked: false }} here={here} words={words} />;
  const then = (value: Record<string, unknown>) => setLink(String(value.link));
  const fixed = { do: "renew", person };
  return <SendForm to="/api/people" fixed={fixed} submit={submit} words={words} tone="quiet" then={then} />;
}

function Link({ made, here, words }: { made: Made; here: string; words: LinkWords }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(made.link).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.select(),
    );
  const mailed = made.mailedTo === null ? words.notMailed : words.mailed.replace("{{email}}", made.mailedTo);
  return (
    <div className={form.form}>
      <div className={form.field}>
        <label htmlFor={id}>{words.link}</label>
        <input id={id} readOnly value={made.link} onFocus={(event) => event.target.select()} />
      </div>
      <p role="status" className={styles.told}>
        {isCopied ? words.copied : made.asked ? mailed : ""}
      </p>
      <p className={styles.buttons}>
        <button type="button" className={form.main} onClick={copy}>
          {words.copy}
        </button>
        <a href={here}>{words.done}</a>
      </p>
    </div>
  );
}
