import { columnValues } from '../dataset/columnValues.ts';
import type { GroupDetection } from '../groups/detectGroups.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { valuesIn } from './coverage.ts';
import type { Sorting } from './mixing.ts';

/** Organisations by detected group; isolates stand in none. */
export function sortingByGroup(network: CommunityNetwork, groups: GroupDetection): Sorting {
  const codes = groups.groups.map(({ id }) => id);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  return {
    dimension: null,
    codes,
    expected: new Set(codes),
    places: network.ids.map((id) => {
      const place = placeOf.get(groups.membership.get(id) ?? '');
      return place === undefined ? [] : [place];
    }),
  };
}

/** Organisations by the values of a dimension that any of them has; those of unknown value stand in none. */
export function sortingByDimension(network: CommunityNetwork, dimension: string): Sorting {
  const { ids, dataset } = network;
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const sets = ids.map((id) => {
    const organisation = organisations.get(id);
    return organisation === undefined ? [] : [...new Set(columnValues(organisation, dimension))];
  });
  const values = valuesIn(dataset, dimension, sets).flatMap(({ code, items, expected }) =>
    code === null || items === 0 ? [] : [{ code, expected }],
  );
  const codes = values.map(({ code }) => code);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  return {
    dimension,
    codes,
    expected: new Set(values.filter(({ expected }) => expected).map(({ code }) => code)),
    places: sets.map((set) => set.map((code) => placeOf.get(code) ?? 0)),
  };
}
