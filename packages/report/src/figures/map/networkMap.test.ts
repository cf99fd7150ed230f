import { expect, test } from 'vitest';
import { markup } from '../../markup/markup.ts';
import { groupFills } from '../palette.ts';
import { networkMap } from './networkMap.ts';
import type { MapNode } from './networkMap.ts';

const words = {
  otherGroups: 'smaller groups',
  noGroup: 'no group',
  facilitator: 'facilitator',
  size: 'size',
  shown: '3 of 9 shown',
  labelsLeftOut: (count: number) => `${count} without label`,
};
const text = { id: 'map', title: 'The map', description: 'What it shows', syntheticLabel: null };

function drawn(count: number, groups: number, syntheticLabel: string | null = null): string {
  const nodes = Array.from({ length: count }, (_, i): MapNode => ({
    id: `n${i}`,
    label: i === 0 ? 'The hub' : `Organisation ${i}`,
    at: { x: i % 30, y: Math.floor(i / 30) },
    value: i === 0 ? 40 : 1,
    group: groups === 0 ? null : i % groups,
    facilitator: i === 0,
  }));
  const names = Array.from({ length: groups }, (_, i) => `Group ${i + 1}`);
  return markup(networkMap({ ...text, syntheticLabel, nodes, ties: [], groups: names, words }).svg);
}

test('a picture carries its title, its description, what is shown, and its legend', () => {
  const svg = drawn(3, 2, 'Synthetic data');
  for (const part of [
    '<title id="map-title">The map',
    '<desc id="map-description">What it shows',
    '3 of 9 shown',
  ]) {
    expect(svg).toContain(part);
  }
  for (const label of ['Group 1', 'Group 2', 'facilitator', 'size', 'Synthetic data']) {
    expect(svg).toContain(`>${label}</text>`);
  }
});

test('in a crowd the hub still has its name, and what has none is counted', () => {
  const svg = drawn(900, 3);
  expect(svg).toContain('>The hub</text>');
  expect(svg).toMatch(/8\d\d without label/u);
});

test('from the eighth group on they share a mark, and the legend says so', () => {
  const svg = drawn(30, 10);
  expect(svg).toContain('>smaller groups</text>');
  expect(svg).not.toContain('>Group 8</text>');
});

test('nothing to draw gives a picture without a mark', () => {
  expect(drawn(0, 0)).not.toMatch(/<(circle|polygon)/u);
});

test('fills next to each other in the legend differ in grey by more than a shade, or their shapes do', () => {
  const grey = (fill: string): number =>
    [1, 3, 5].reduce(
      (sum, at, i) => sum + Number.parseInt(fill.slice(at, at + 2), 16) * [0.3, 0.59, 0.11][i],
      0,
    );
  const greys = groupFills.map(grey).toSorted((a, b) => a - b);
  expect(greys[greys.length - 1] - greys[0]).toBeGreaterThan(120);
});
