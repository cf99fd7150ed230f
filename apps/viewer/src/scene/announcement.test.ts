import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { announcement } from './announcement.ts';
import { makeScene } from './makeScene.ts';
import { rowOfFour } from './sceneExample.ts';

const scene = makeScene(rowOfFour);
const role = (id: string): readonly string[] => (id === 'a' ? ['facilitator', 'UN agency'] : []);

test('name, role and partners are said, the larger partners first', () => {
  expect(announcement(scene, 2, role, language('en'))).toBe('C Ltd. 3 partners: B Ltd; D Ltd; E Ltd');
  expect(announcement(scene, 0, role, language('en'))).toBe(
    'A Ltd. facilitator. UN agency. 1 partner: B Ltd',
  );
  expect(announcement(scene, 5, role, language('en'))).toBe('F Ltd. No partner is recorded');
});

test('it is said in each language', () => {
  expect(announcement(scene, 2, role, language('ru'))).toContain('3 партнёра');
  expect(announcement(scene, 2, role, language('ky'))).toContain('3 өнөктөш');
});
