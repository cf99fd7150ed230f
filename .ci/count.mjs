// Adds up what the test runs wrote and prints `N passed, N failed`. A run that failed without a failing test (a type
// error, a crash) counts as one failure; no test at all is a failure too. Before it, names what passed only when it was
// tried again: that is to be mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, status] = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
let passed = 0;
let failed = 0;
for (const name of files) {
  const result = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  for (const { status: is, fullName, failureMessages } of result.testResults.flatMap(
    (file) => file.assertionResults,
  )) {
    if (is !== 'passed' || failureMessages.length === 0) continue;
    console.log(`Passed only when tried again: ${fullName}\n  ${failureMessages[0].split('\n')[0]}`);
  }
}
if (failed === 0 && (status !== '0' || passed === 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
