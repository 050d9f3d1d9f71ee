import { CHECKS, type CheckId } from "../domain/review/checks/checks.ts";
import type { Translator } from "../i18n/translator.ts";
import type { FilePlaces } from "../workflows/checks/file-places.ts";
import type { FoundHere } from "../workflows/view/checks.ts";

/** Findings as SARIF 2.1.0 (OASIS 2020), which code hosts show beside a change. */
export function sarifOf({ t }: Translator, findings: readonly FoundHere[], placeOf: FilePlaces): object {
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
          locations: (["en", "nl"] as const).flatMap((side) => locationOf(finding, side, placeOf)),
          partialFingerprints: { findingId: finding.id },
          ...(finding.dismissed === undefined
            ? {}
            : { suppressions: [{ kind: "external", justification: finding.dismissed }] }),
        })),
      },
    ],
  };
}

function locationOf(finding: FoundHere, side: "nl" | "en", placeOf: FilePlaces): object[] {
  const excerpt = finding[side];
  const place = placeOf(finding, side);
  if (!excerpt || !place) return [];
  const { file, ...region } = place;
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file) },
        region: { ...region, snippet: { text: excerpt.words } },
      },
      logicalLocations: [
        {
          fullyQualifiedName: `${finding.slug}/${side === "nl" ? "nl" : finding.side}/${excerpt.paragraph}`,
          kind: "paragraph",
        },
      ],
    },
  ];
}
