import { z } from "zod";

/**
 * SARIF 2.1.0 as far as our log uses it: the required properties, closed sets and bounds of the OASIS schema
 * (sections 3.13 to 3.57). Strict: a property that the standard does not know there is refused.
 */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const number = z.int().min(1);

const region = z
  .strictObject({
    startLine: number,
    startColumn: number,
    endLine: number,
    endColumn: number,
    snippet: z.strictObject({ text: z.string() }),
  })
  .refine(
    ({ startLine, endLine, startColumn, endColumn }) =>
      endLine > startLine || (endLine === startLine && endColumn >= startColumn),
    "a region ends after it begins",
  );

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\\\s]+$/) }),
    region,
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })),
});

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z
    .array(z.strictObject({ kind: z.enum(["inSource", "external"]), justification: z.string() }))
    .optional(),
});

export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), rules: z.array(rule) }) }),
        columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
        results: z.array(result),
      }),
    )
    .min(1),
});
