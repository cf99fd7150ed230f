// Adds up what the test runs wrote and prints `N passed, N failed`. A run that failed without a failing test (a type
// error, a crash) counts as one failure; no test at all is a failure too.
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
}
if (failed === 0 && (status !== '0' || passed === 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
