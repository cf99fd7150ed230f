import { normaliseName } from '../dataset/normaliseName.ts';
import type { Source } from '../dataset/source.ts';
import { compareIds } from '../network/order.ts';
import { webHost } from './webHost.ts';

/** Who published some of the sources. */
export interface Publisher {
  /** The spelling that most sources use; the host, else the source's id, where no publisher is given. Unique. */
  readonly name: string;
  /** All spellings, sorted. */
  readonly names: readonly string[];
  /** Sorted. */
  readonly sourceIds: readonly string[];
}

/**
 * Groups sources by who published them, sorted by name.
 *
 * The same name (normalised) is the same publisher. Two names are one publisher if they stand on one web host (without
 * `www.`) and all names on that host continue one another word by word: "Roza Otunbayeva Initiative" and "Roza
 * Otunbayeva Initiative International Public Foundation" on roza.kg are one, while "UNICEF Kyrgyzstan" and "UNICEF
 * Kazakhstan" on unicef.org stay apart. A source without a publisher belongs to the one publisher of its host; where
 * the host has several or none, the host itself is the publisher; without an address the source stands alone.
 * O(sources).
 *
 * @example
 * publishersOf(dataset.sources).find(({ sourceIds }) => sourceIds.includes('S05'))?.name;
 */
export function publishersOf(sources: readonly Source[]): readonly Publisher[] {
  const hostNames = namesByHost(sources);
  const merged = new Map<string, string>();
  const head = (name: string): string => {
    let current = name;
    for (let next = merged.get(current); next !== undefined; next = merged.get(current)) current = next;
    return current;
  };
  for (const names of hostNames.values()) {
    for (const name of names.slice(1)) {
      if (continueOneAnother(names) && head(name) !== head(names[0])) merged.set(head(name), head(names[0]));
    }
  }
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = head(normaliseName(spelling(source, hostNames)));
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()]
    .map((group) => publisher(group, hostNames))
    .sort((a, b) => compareIds(a.name, b.name));
}

type HostNames = ReadonlyMap<string, readonly string[]>;

/** The normalised names of publishers on each host, shortest first. */
function namesByHost(sources: readonly Source[]): HostNames {
  const hosts = new Map<string, Set<string>>();
  for (const { publisher: name, url } of sources) {
    const host = url === null ? null : webHost(url);
    if (host === null || name === null) continue;
    hosts.set(host, (hosts.get(host) ?? new Set()).add(normaliseName(name)));
  }
  return new Map(
    [...hosts].map(([host, names]) => [
      host,
      [...names].sort((a, b) => a.length - b.length || compareIds(a, b)),
    ]),
  );
}

/** Whether each name begins with the one before it, up to the end of a word. */
const continueOneAnother = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || `${name} `.startsWith(`${names[index - 1]} `));

function spelling({ id, publisher: name, url }: Source, hostNames: HostNames): string {
  if (name !== null) return name;
  const host = url === null ? null : webHost(url);
  if (host === null) return id;
  const names = hostNames.get(host) ?? [];
  return names.length > 0 && continueOneAnother(names) ? names[0] : host;
}

function publisher(group: readonly Source[], hostNames: HostNames): Publisher {
  const uses = new Map<string, number>();
  for (const source of group) {
    const name = source.publisher ?? spelling(source, hostNames);
    // A name that stands for a blank counts only where no spelling of it is given.
    uses.set(name, (uses.get(name) ?? 0) + (source.publisher === null ? 0 : 1));
  }
  const written = [...uses].filter(([, count]) => count > 0);
  const names = (written.length > 0 ? written : [...uses]).sort(
    ([a, ofA], [b, ofB]) => ofB - ofA || compareIds(a, b),
  );
  return {
    name: names[0][0],
    names: names.map(([name]) => name).sort(compareIds),
    sourceIds: group.map(({ id }) => id).sort(compareIds),
  };
}
