"use client";

import { useState } from "react";
import { Field } from "../../../../../_components/form/field.tsx";
import { type FormWords, SendForm } from "../../../../../_components/form/send-form.tsx";

/** Gives a text another address, and goes there. */
export function RenameForm({
  slug,
  label,
  submit,
  words,
  read,
}: {
  readonly slug: string;
  readonly label: string;
  readonly submit: string;
  readonly words: FormWords;
  /** What stands before the address of a text. */
  readonly read: string;
}) {
  const [to, setTo] = useState(slug);
  return (
    <SendForm
      to="/api/texts"
      fixed={{ do: "rename", slug }}
      submit={submit}
      words={words}
      then={() => location.assign(`${read}/${to.trim()}/edit`)}
    >
      <Field
        label={label}
        name="to"
        value={to}
        onChange={(event) => setTo(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        required
      />
    </SendForm>
  );
}
