"use client";

import { useState } from "react";
import { Field } from "../../../_components/form/field.tsx";
import { type FormWords, SendForm } from "../../../_components/form/send-form.tsx";
import styles from "./account.module.css";

export interface TwoFactorWords extends FormWords {
  readonly password: string;
  readonly off: string;
  readonly on: string;
  readonly start: string;
  readonly stop: string;
  readonly scan: string;
  readonly qr: string;
  readonly key: string;
  readonly spareHeading: string;
  readonly spareLead: string;
  readonly code: string;
  readonly confirm: string;
}

interface Key {
  readonly secret: string;
  readonly backupCodes: readonly string[];
  readonly qr: { readonly size: number; readonly path: string };
}

/** Turns signing in with a code on, in two steps, or off. */
export function TwoFactor({ isOn, words, here }: { isOn: boolean; words: TwoFactorWords; here: string }) {
  const [key, setKey] = useState<Key>();
  if (key) return <Confirm found={key} words={words} here={here} />;
  const password = (
    <Field label={words.password} name="password" type="password" autoComplete="current-password" required />
  );
  return (
    <>
      <p className={styles.state}>{isOn ? words.on : words.off}</p>
      {isOn ? (
        <SendForm
          to="/api/account"
          fixed={{ do: "two-factor-stop" }}
          submit={words.stop}
          words={words}
          tone="odd"
          then={{ go: here }}
        >
          {password}
        </SendForm>
      ) : (
        <SendForm
          to="/api/account"
          fixed={{ do: "two-factor-start" }}
          submit={words.start}
          words={words}
          then={(value) => setKey(value as unknown as Key)}
        >
          {password}
        </SendForm>
      )}
    </>
  );
}

function Confirm({ found, words, here }: { found: Key; words: TwoFactorWords; here: string }) {
  const { qr, secret, backupCodes } = found;
  return (
    <>
      <p className={styles.state}>{words.scan}</p>
      <svg className={styles.qr} viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr}>
        <path d={qr.path} />
      </svg>
      <p className={styles.state}>
        {words.key}: <code className={styles.key}>{secret}</code>
      </p>
      <h3>{words.spareHeading}</h3>
      <p className={styles.state}>{words.spareLead}</p>
      <ul className={styles.spare}>
        {backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <SendForm
        to="/api/account"
        fixed={{ do: "two-factor-confirm" }}
        submit={words.confirm}
        words={words}
        then={{ go: here }}
      >
        <Field label={words.code} name="code" inputMode="numeric" autoComplete="one-time-code" required />
      </SendForm>
    </>
  );
}
