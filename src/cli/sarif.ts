import { CHECKS, type CheckId } from "../domain/review/checks/checks.ts";
import type { Translator } from "../i18n/translator.ts";
import type { FoundHere } from "../workflows/view/checks.ts";

/** Findings as SARIF 2.1.0 (OASIS 2020), which code hosts show beside a change. */
export function sarifOf({ t }: Translator, findings: readonly FoundHere[]): object {
  const ids = Object.keys(CHECKS) as CheckId[];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tweeluik",
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: t(`checks:check.${id}.name`) },
              fullDescription: { text: t(`checks:check.${id}.meaning`) },
              help: { text: t(`checks:check.${id}.advice`) },
              defaultConfiguration: { level: CHECKS[id].severity },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.check,
          ruleIndex: ids.indexOf(finding.check),
          level: finding.severity,
          message: { text: t(`checks:check.${finding.check}.meaning`) },
          locations: (["en", "nl"] as const).flatMap((side) => locationOf(finding, side)),
          partialFingerprints: { findingId: finding.id },
          ...(finding.dismissed === undefined
            ? {}
            : { suppressions: [{ kind: "external", justification: finding.dismissed }] }),
        })),
      },
    ],
  };
}

/** A paragraph has no line of its own in its file: the place is named by text, language and paragraph. */
function locationOf(finding: FoundHere, side: "nl" | "en"): object[] {
  const excerpt = finding[side];
  if (!excerpt) return [];
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: `content/${side}/${finding.slug}.md` },
        region: { snippet: { text: excerpt.words } },
      },
      logicalLocations: [
        { fullyQualifiedName: `${finding.slug}/${side}/${excerpt.paragraph}`, kind: "paragraph" },
      ],
    },
  ];
}
