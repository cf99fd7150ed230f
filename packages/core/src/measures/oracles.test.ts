import { expect, test } from 'vitest';
import { catalogue, measureById } from './catalogue.ts';
import { differencesFromOracle, oracleGraphs, oracleIds } from '../testSupport/measureOracles.ts';

test.each(oracleGraphs().map((oracle) => [oracle.name, oracle] as const))(
  'every measure of the catalogue equals the reference values on %s',
  (_name, oracle) => {
    expect(catalogue.flatMap((measure) => differencesFromOracle(measure, oracle))).toEqual([]);
  },
);

test('the catalogue has every measure of the reference files', () => {
  expect(oracleIds().filter((id) => measureById(id) === null)).toEqual([]);
});

test('no id stands twice', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});
