import type { Dataset } from '../dataset/dataset.ts';
import type { Organisation } from '../dataset/organisation.ts';
import { lastDay } from '../dataset/partialDate.ts';

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** The topmost parent of every organisation (itself where it has none). */
export function topmostParents(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const parentOf = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
  const top = (id: string): string => {
    let current = id;
    const seen = new Set([id]);
    for (;;) {
      const parent = parentOf.get(current) ?? null;
      if (parent === null || !parentOf.has(parent) || seen.has(parent)) return current;
      seen.add(parent);
      current = parent;
    }
  };
  return new Map(organisations.map(({ id }) => [id, top(id)]));
}

/**
 * The dataset with every part contracted into its topmost parent: the parent keeps its id and names and takes over
 * the participations, ties, needs, offers, regions and types of its parts. Ties inside a family vanish.
 */
export function mergeParts(dataset: Dataset): Dataset {
  const topOf = topmostParents(dataset.organisations);
  const top = (id: string): string => topOf.get(id) ?? id;
  const families = new Map<string, Organisation[]>();
  for (const organisation of dataset.organisations) {
    const head = top(organisation.id);
    const family = families.get(head) ?? [];
    if (organisation.id === head) family.unshift(organisation);
    else family.push(organisation);
    families.set(head, family);
  }
  return {
    ...dataset,
    organisations: [...families.values()].map(mergedOrganisation),
    participations: dataset.participations.map((row) => ({
      ...row,
      organisationId: top(row.organisationId),
    })),
    ties: dataset.ties
      .map((tie) => ({
        ...tie,
        fromId: top(tie.fromId),
        toId: top(tie.toId),
        reportedBy: tie.reportedBy === null ? null : top(tie.reportedBy),
      }))
      .filter((tie) => tie.fromId !== tie.toId),
    capacities: dataset.capacities.map((row) => ({ ...row, organisationId: top(row.organisationId) })),
    introductions: dataset.introductions.map((row) => ({
      ...row,
      fromId: top(row.fromId),
      toId: top(row.toId),
      convenerId: row.convenerId === null ? null : top(row.convenerId),
    })),
  };
}

function mergedOrganisation(family: readonly Organisation[]): Organisation {
  const head = family[0];
  const all = (list: (organisation: Organisation) => readonly string[]): readonly string[] =>
    union(family.map(list));
  const members = new Set(family.map(({ member }) => member));
  const joined = family.map((part) => part.joined).filter((date) => date !== null);
  const left = family.map((part) => part.left).filter((date) => date !== null);
  return {
    ...head,
    partOf: null,
    aliases: union([head.aliases, ...family.slice(1).map(({ name, aliases }) => [name, ...aliases])]),
    types: all(({ types }) => types),
    countries: all(({ countries }) => countries),
    regions: all(({ regions }) => regions),
    member: members.has('yes') ? 'yes' : members.has('unknown') ? 'unknown' : 'no',
    facilitator: family.some(({ facilitator }) => facilitator),
    joined: joined.length === 0 ? null : joined.reduce((a, b) => (b < a ? b : a)),
    // A family is gone with the last of it.
    left: left.length < family.length ? null : left.reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
    asked: all(({ asked }) => asked),
    responded: all(({ responded }) => responded),
    pipelineStages: all(({ pipelineStages }) => pipelineStages),
    tocComponents: all(({ tocComponents }) => tocComponents),
    needs: all(({ needs }) => needs),
    offers: all(({ offers }) => offers),
    sourceIds: all(({ sourceIds }) => sourceIds),
  };
}
