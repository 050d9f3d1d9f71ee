"use client";

import type { ReactNode } from "react";
import { send } from "../../../../_components/form/send.ts";
import { type FormWords, SendForm } from "../../../../_components/form/send-form.tsx";

/** Makes the account, or renews its password, signs in with what was just filled in, and goes on. */
export function Join({
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
  async function signIn() {
    const given = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
    const body = { email: given("email"), password: given("password") };
    const sent = await send("/api/auth/sign-in/email", body, words);
    location.assign(sent.ok ? next : next.replace(/account$/, "sign-in"));
  }
  return (
    <SendForm to="/api/join" fixed={fixed} submit={submit} words={words} then={signIn}>
      {children}
    </SendForm>
  );
}
