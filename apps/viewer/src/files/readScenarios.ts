import type { ScenarioChange } from '@partnermap/core';
import type { Scenario } from '../state/scenario.ts';
import { isObject } from './isObject.ts';

/**
 * What a project file that the viewer wrote tries out; changes that are of no kind are left out. Whether the others
 * can be made in the data is told where they are tried.
 */
export function readScenarios(document: unknown): readonly Scenario[] {
  const scenarios = isObject(document) ? document['scenarios'] : null;
  const first: unknown = Array.isArray(scenarios) ? scenarios[0] : null;
  const list = isObject(first) ? first['changes'] : null;
  const changes = Array.isArray(list) ? list.flatMap((one: unknown) => readChange(one) ?? []) : [];
  return changes.length === 0 ? [] : [{ id: 'main', changes }];
}

function readChange(value: unknown): ScenarioChange | null {
  if (!isObject(value)) return null;
  const { change, a, b, id, name, strength, participants } = value;
  const named = typeof name === 'string' ? { name } : {};
  switch (change) {
    case 'add-tie':
      if (typeof a !== 'string' || typeof b !== 'string') return null;
      return { change, a, b, ...(typeof strength === 'number' ? { strength } : {}) };
    case 'remove-tie':
      return typeof a === 'string' && typeof b === 'string' ? { change, a, b } : null;
    case 'add-organisation':
      return typeof id === 'string' ? { change, id, ...named } : null;
    case 'remove-organisation':
    case 'remove-initiative':
      return typeof id === 'string' ? { change, id } : null;
    case 'add-initiative': {
      if (!Array.isArray(participants)) return null;
      const ids = participants.filter((one): one is string => typeof one === 'string');
      return { change, participants: ids, ...(typeof id === 'string' ? { id } : {}), ...named };
    }
    default:
      return null;
  }
}
