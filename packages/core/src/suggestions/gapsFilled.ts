import { columnValues } from '../dataset/columnValues.ts';
import type { DimensionValue, Gap } from '../gaps/gap.ts';
import type { GroupDetection } from '../groups/detectGroups.ts';
import type { Profile } from './profiles.ts';

/** A gap that a pair would fill, and for which organisation where it is about one. */
export interface FilledGap {
  readonly gap: Gap;
  readonly organisation: string | null;
}

/**
 * Which gaps the introduction of two organisations would fill. Only gaps that were judged count.
 *
 * - `group-pair`: the one is in the one group, the other in the other; of two values, the one has only the first of the
 *   two and the other only the second, because whoever has both is on both sides already.
 * - `coverage-cell`, `stage-step`, `component-pair`: the one has the one value, the other the other, whatever the
 *   matrix counts: a joint initiative of the two would stand in the cell.
 * - `isolate`, `periphery`: one of the two is the organisation in question; of a small component exactly one, because a
 *   tie inside it brings nobody nearer to the rest.
 * - `only-through`: exactly one of the two is behind the organisation through which all contact goes, and that
 *   organisation is neither of them: another way opens.
 * - `unmet-need`: the one needs what the other alone offers.
 */
export function gapsFilled(
  gaps: readonly Gap[],
  groups: GroupDetection | null,
): (a: Profile, b: Profile) => readonly FilledGap[] {
  const tests = gaps.filter(({ judged }) => judged).map((gap) => testOf(gap, groups));
  return (a, b) => tests.flatMap((filled) => filled(a, b) ?? []);
}

type Test = (a: Profile, b: Profile) => FilledGap | null;

function testOf(gap: Gap, groups: GroupDetection | null): Test {
  const { organisations, through, values, groups: names } = gap.subject;
  const listed = new Set(organisations);
  const filled = (organisation: string | null = null): FilledGap => ({ gap, organisation });
  switch (gap.kind) {
    case 'isolate':
    case 'periphery':
      return (a, b) => {
        if (gap.reason === 'small-component' && listed.has(a.id) && listed.has(b.id)) return null;
        if (listed.has(a.id)) return filled(a.id);
        return listed.has(b.id) ? filled(b.id) : null;
      };
    case 'only-through':
      return (a, b) =>
        listed.has(a.id) !== listed.has(b.id) && a.id !== through && b.id !== through ? filled() : null;
    case 'group-pair':
      if (names.length === 2) {
        const inGroup = (profile: Profile, place: number): boolean =>
          groups?.membership.get(profile.id) === names[place];
        return crosswise(inGroup, filled);
      }
      return between(values, filled);
    case 'coverage-cell':
    case 'stage-step':
    case 'component-pair':
      return ofValues(values, filled);
    case 'unmet-need':
      return (a, b) =>
        (a.id === through && listed.has(b.id)) || (b.id === through && listed.has(a.id)) ? filled() : null;
    default:
      return () => null;
  }
}

function ofValues(values: readonly DimensionValue[], filled: () => FilledGap): Test {
  if (values.length !== 2) return () => null;
  return crosswise(
    ({ organisation }, place) =>
      columnValues(organisation, values[place].dimension).includes(values[place].code),
    filled,
  );
}

/** One has the first value only, the other the second only. */
function between(values: readonly DimensionValue[], filled: () => FilledGap): Test {
  if (values.length !== 2) return () => null;
  const has = ({ organisation }: Profile, place: number): boolean =>
    columnValues(organisation, values[place].dimension).includes(values[place].code);
  return crosswise((profile, place) => has(profile, place) && !has(profile, 1 - place), filled);
}

/** One has the first and the other the second. */
function crosswise(has: (profile: Profile, place: number) => boolean, filled: () => FilledGap): Test {
  return (a, b) => ((has(a, 0) && has(b, 1)) || (has(b, 0) && has(a, 1)) ? filled() : null);
}
