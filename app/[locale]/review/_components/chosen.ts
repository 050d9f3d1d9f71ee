/** What the address asks of the queue; anything that is no choice is as if it were not there. */
export interface Query {
  readonly text?: string;
  readonly by?: string;
  readonly days?: string;
  readonly findings?: string;
  readonly kind?: string;
  readonly after?: string;
  /** What was decided on the page before. */
  readonly done?: string;
}

const KINDS = ["wording", "note", "report", "request"] as const;
const FINDINGS = ["added", "solved"] as const;

export function chosenFrom({ text, by, days, findings, kind, after }: Query) {
  const wanted = {
    kind: KINDS.find((name) => name === kind),
    findings: FINDINGS.find((name) => name === findings),
    days: /^\d{1,4}$/.test(days ?? "") ? Number(days) : 0,
  };
  return {
    ...(text ? { text } : {}),
    ...(by ? { by } : {}),
    ...(wanted.days > 0 ? { days: wanted.days } : {}),
    ...(wanted.findings ? { findings: wanted.findings } : {}),
    ...(wanted.kind ? { kind: wanted.kind } : {}),
    ...(after ? { after } : {}),
  };
}
