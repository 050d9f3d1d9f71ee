"use client";

import { type FormWords, SendForm } from "./send-form.tsx";

/** Leads to the OpenID provider: `to` answers with the address to go to. */
export function ProviderDoor({
  to,
  fixed,
  submit,
  words,
}: {
  readonly to: string;
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly submit: string;
  readonly words: FormWords;
}) {
  const then = ({ url }: Record<string, unknown>) => location.assign(String(url));
  return <SendForm to={to} fixed={fixed} submit={submit} words={words} tone="quiet" then={then} />;
}
