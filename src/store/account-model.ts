/** Whoever has an account, or had one. `name` stands with what they did; empty once they were removed. */
export interface Contributor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: "active" | "suspended" | "removed";
  /** When they came, ISO 8601. */
  readonly since: string;
}

/** A contributor as the owner sees them. */
export interface Account extends Contributor {
  readonly email: string;
  readonly twoFactor: boolean;
}

/** A link that makes an account, once, or renews a password. */
export interface Invitation {
  readonly id: string;
  /** SHA-256 of the secret in the link, hexadecimal. */
  readonly tokenHash: string;
  readonly role: string;
  readonly email: string | null;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly expiresAt: string;
  /** Whose password it renews; null: it makes an account. */
  readonly person: string | null;
}

/** A line of the log of what was done. `id` is a ULID. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  /** Whom or what it was done to: a contributor, a text, a suggestion. */
  readonly subject: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** Failed sign-ins in a row. */
export interface SignInFailures {
  readonly count: number;
  readonly lastAt: string;
}
