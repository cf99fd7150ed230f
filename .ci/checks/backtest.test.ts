import { expect, test } from 'vitest';
import { backtestPage } from '../backtest/page.ts';
import { read } from './sources.ts';

test('the page of the back-test is up to date: npm run backtest', () => {
  expect(read('packages/core/docs/backtest.md')).toBe(backtestPage());
});
