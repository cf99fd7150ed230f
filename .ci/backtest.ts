// Writes the page of the back-test on the documented network: `npm run backtest`.
import { writeFileSync } from 'node:fs';
import { backtestPage } from './backtest/page.ts';

writeFileSync(new URL('../packages/core/docs/backtest.md', import.meta.url), backtestPage());
