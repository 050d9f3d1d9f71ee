"use client";

import { useEffect, useState } from "react";
import { Check, Field } from "../../../_components/form/field.tsx";
import { type FormWords, SendForm } from "../../../_components/form/send-form.tsx";
import styles from "./sign-in.module.css";

export interface SignInWords extends FormWords {
  readonly email: string;
  readonly password: string;
  readonly submit: string;
  readonly code: string;
  readonly codeLead: string;
  readonly codeSubmit: string;
  readonly spare: string;
  readonly useSpare: string;
  readonly useApp: string;
  readonly trust: string;
}

type Step = "password" | "app" | "spare";

/** E-mail address and password, and where an app was set up, its code. */
export function SignIn({ words, next }: { readonly words: SignInWords; readonly next: string }) {
  const [step, setStep] = useState<Step>("password");
  // A session that ended elsewhere has left its name in the bar: the answer to this takes it out.
  useEffect(() => {
    fetch("/api/me").then(
      (answer) => answer.json().then(({ role }) => role === "anyone" && forgetName()),
      () => undefined,
    );
  }, []);
  const arrived = () => location.assign(next);
  if (step === "password") {
    const then = (value: Record<string, unknown>) => (value.twoFactorRedirect ? setStep("app") : arrived());
    return (
      <SendForm key="password" to="/api/auth/sign-in/email" submit={words.submit} words={words} then={then}>
        <Field label={words.email} name="email" type="email" autoComplete="username" required />
        <Field
          label={words.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </SendForm>
    );
  }
  return <Code key={step} step={step} words={words} arrived={arrived} change={setStep} />;
}

function forgetName(): void {
  delete document.documentElement.dataset.role;
}

interface CodeParts {
  readonly step: Exclude<Step, "password">;
  readonly words: SignInWords;
  readonly arrived: () => void;
  readonly change: (step: Step) => void;
}

function Code({ step, words, arrived, change }: CodeParts) {
  const isApp = step === "app";
  const to = `/api/auth/two-factor/verify-${isApp ? "totp" : "backup-code"}`;
  return (
    <>
      <SendForm to={to} submit={words.codeSubmit} words={words} then={arrived}>
        {isApp && <p>{words.codeLead}</p>}
        <Field
          label={isApp ? words.code : words.spare}
          name="code"
          inputMode={isApp ? "numeric" : "text"}
          autoComplete="one-time-code"
          autoFocus
          required
        />
        <Check label={words.trust} name="trustDevice" />
      </SendForm>
      <button type="button" className={styles.other} onClick={() => change(isApp ? "spare" : "app")}>
        {isApp ? words.useSpare : words.useApp}
      </button>
    </>
  );
}
