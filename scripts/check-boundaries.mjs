// Runs dependency-cruiser and refuses an answer about nothing: under a TypeScript
// it cannot read, it reports "no violations (0 modules)" and exits 0.
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const FEWEST_BELIEVABLE = 40;

const { options, ...ruleSet } = await extractConfig("./.dependency-cruiser.mjs");
const { output } = await cruise(["app", "src", "tests"], { ...options, ruleSet, validate: true }, undefined, {
  tsConfig: extractTSConfig("./tsconfig.json"),
});
const { violations, totalCruised, error } = output.summary;

for (const { rule, from, to } of violations) {
  const reason = ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
  process.stderr.write(`${rule.severity} ${rule.name}: ${from} → ${to}\n  ${reason}\n`);
}
if (totalCruised < FEWEST_BELIEVABLE) {
  process.stderr.write(`boundaries: only ${totalCruised} modules were read, so this check says nothing.\n`);
  process.exit(1);
}
process.stdout.write(`boundaries: ${totalCruised} modules, ${violations.length} violations\n`);
process.exit(error > 0 ? 1 : 0);
