import { Fragment } from "react";
import { CHECKS, type CheckId } from "#src/domain/review/checks/checks.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { FindingView } from "#src/workflows/view/review.ts";

export type CheckNames = Readonly<Record<CheckId, string>>;

/** What each check is called. */
export function checkNames({ t }: Translator): CheckNames {
  const ids = Object.keys(CHECKS) as CheckId[];
  return Object.fromEntries(ids.map((id) => [id, t(`checks:check.${id}.name`)])) as CheckNames;
}

/** Findings in one line: the check, and the words it is about in either language. */
export function FindingList({
  findings,
  names,
}: {
  readonly findings: readonly FindingView[];
  readonly names: CheckNames;
}) {
  return findings.map(({ check, nl, en }, index) => (
    <Fragment key={`${check} ${nl} ${en}`}>
      {index === 0 ? "" : "; "}
      {names[check]}
      {nl === "" ? null : (
        <>
          {" "}
          <q lang="nl">{nl}</q>
        </>
      )}
      {en === "" ? null : (
        <>
          {" "}
          <q lang="en">{en}</q>
        </>
      )}
    </Fragment>
  ));
}
