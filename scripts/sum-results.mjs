// Adds up what the test runners wrote: `node scripts/sum-results.mjs FAILED-STEPS FILE…` prints a line for each
// file of results and, last, `N passed, N failed`; it exits with 1 where anything failed.
// A file that is missing, cannot be read or holds no test counts as one failure: nothing ran is not all is well.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const [failedSteps = "0", ...files] = process.argv.slice(2);
const sums = files.map((file) => ({ file, ...sumOf(file) }));
for (const { file, passed, failed, note } of sums) {
  process.stdout.write(`${basename(file)}: ${passed} passed, ${failed} failed${note ? ` (${note})` : ""}\n`);
}
const passed = sums.reduce((sum, result) => sum + result.passed, 0);
const counted = sums.reduce((sum, result) => sum + result.failed, 0);
// A step can fail where every test that ran passed: an error after the last test, say.
const failed = counted === 0 ? Number(failedSteps) : counted;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function sumOf(file) {
  try {
    const results = JSON.parse(readFileSync(file, "utf8"));
    const sum = "stats" in results ? sumOfPlaywright(results) : sumOfVitest(results);
    return sum.passed + sum.failed === 0 ? { ...sum, failed: 1, note: "no test ran" } : sum;
  } catch (error) {
    return { passed: 0, failed: 1, note: error.code === "ENOENT" ? "missing" : "not readable" };
  }
}

function sumOfVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** A test that passed at a second try did not pass. */
function sumOfPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
