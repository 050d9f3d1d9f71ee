"use client";

import type { ReactNode } from "react";
import { type FormWords, SendForm } from "../../../../../_components/form/send-form.tsx";

/** Sends what was filled in above a text: the fields named `front.…` go together. */
export function FrontSender({
  fixed,
  submit,
  words,
  next,
  children,
}: {
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly submit: string;
  readonly words: FormWords;
  readonly next: string;
  readonly children: ReactNode;
}) {
  return (
    <SendForm
      to="/api/texts"
      fixed={fixed}
      shape={gathered}
      submit={submit}
      words={words}
      then={{ go: next }}
    >
      {children}
    </SendForm>
  );
}

function gathered(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [front, rest] = [true, false].map((isFront) =>
    Object.entries(fields).filter(([name]) => name.startsWith("front.") === isFront),
  );
  const named = front?.map(([name, value]) => [name.slice("front.".length), value]) ?? [];
  return { ...Object.fromEntries(rest ?? []), front: Object.fromEntries(named) };
}
