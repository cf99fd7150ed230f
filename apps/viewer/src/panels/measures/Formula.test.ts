import { catalogue, formulaOf } from '@partnermap/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Formula } from './Formula.tsx';

const shown = (text: string): string => renderToStaticMarkup(createElement(Formula, { text }));

test('indices stand below and exponents above the line, in braces also within each other', () => {
  expect(shown('k_i = 2')).toBe('k<sub>i</sub> = 2');
  expect(shown('Σ_{j ≠ i} a_ij^2')).toBe('Σ<sub>j ≠ i</sub> a<sub>ij</sub><sup>2</sup>');
  expect(shown('x_{a_{ij}} + 1')).toBe('x<sub>a<sub>ij</sub></sub> + 1');
  expect(shown('no index < 1')).toBe('no index &lt; 1');
});

test('no formula of the catalogue is left with a sign or a brace of its own notation', () => {
  for (const { id } of catalogue) expect(shown(formulaOf(id)), id).not.toMatch(/[_^]/u);
});
