import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { dataSha256 } from './hash.ts';
import { readData } from './read.ts';
import type { FileInput } from './reading.ts';
import { writeData } from './write.ts';

const folder = new URL('../../../fixtures/stem4all/', import.meta.url);

function stem4all(): readonly FileInput[] {
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

async function datasetOf(files: readonly FileInput[]): Promise<Dataset> {
  const result = await readData(files);
  if (result.kind !== 'dataset') throw new Error(JSON.stringify(result.issues.slice(0, 5)));
  return result.dataset;
}

test('the fixture is read without errors, and its README is ignored', async () => {
  const result = await readData(stem4all());
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.issues.filter(({ code }) => code.startsWith('folder'))).toEqual([
    expect.objectContaining({ code: 'folder-file-ignored', parameters: { file: 'README.md' } }),
  ]);
  const { organisations, initiatives, participations, facts, sources } = await datasetOf(stem4all());
  // The numbers that the README of the fixture states.
  expect([organisations.length, initiatives.length, participations.length]).toEqual([152, 77, 300]);
  expect([facts.length, sources.length]).toEqual([72, 105]);
});

test.each(['xlsx', 'csv', 'json'])(
  'written as %s and read again it is the same, with the same hash',
  async (format) => {
    const dataset = await datasetOf(stem4all());
    const { files, issues } = await writeData(dataset, format);
    expect(issues).toEqual([]);
    const again = await datasetOf(files);
    expect(again).toEqual(dataset);
    expect(dataSha256(again)).toBe(dataSha256(dataset));
  },
);

test('the hash does not depend on the order of rows, columns and sheets, but on every cell', async () => {
  const dataset = await datasetOf(stem4all());
  const reversed = { ...dataset, participations: dataset.participations.toReversed() };
  expect(dataSha256(reversed)).toBe(dataSha256(dataset));
  const [first, ...rest] = dataset.organisations;
  const changed = { ...dataset, organisations: [{ ...first, name: `${first.name}!` }, ...rest] };
  expect(dataSha256(changed)).not.toBe(dataSha256(dataset));
});

test('as GEXF it is the network of the dataset with its labels', async () => {
  const { files } = await writeData(await datasetOf(stem4all()), 'gexf');
  const result = await readData(files);
  if (result.kind !== 'graph') throw new Error('no graph');
  expect(result.issues).toEqual([]);
  expect(result.graph.nodes).toHaveLength(152);
  expect(result.graph.edges).toHaveLength(292);
  expect(result.graph.nodes.find(({ id }) => id === 'undp-kyrgyzstan')?.attributes.get('label')).toBe(
    'UNDP in the Kyrgyz Republic',
  );
});
