import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Workers run what was built, so this asks the built package, as its users do.
const built = new URL('../../dist/index.js', import.meta.url).href;
const script = `
  const { betweenness, betweennessInWorkers, edgeBetweenness, networkFromNodeLink } = await import('${built}');
  const nodes = Array.from({ length: 2100 }, (_, k) => ({ id: String(k), attributes: new Map() }));
  const edges = nodes.flatMap((_, k) =>
    [1, 7, 61, 430, 999].map((step) => ({
      source: String(k), target: String((k * 3 + step) % 2100), weight: 1 + ((k * step) % 4), attributes: new Map(),
    })),
  );
  const network = () => networkFromNodeLink({ directed: false, weighted: true, nodes, edges });
  const [together, alone] = [network(), network()];
  const same = [];
  for (const paths of ['steps', 'strength']) {
    for (const ties of [false, true]) {
      await betweennessInWorkers(together, { paths, ties, threads: 3 });
      const values = (one) => ties
        ? edgeBetweenness(one, { weighted: paths === 'strength' }).map(([, , value]) => value)
        : [...betweenness(one, { paths }).values()];
      const ours = values(together);
      same.push(values(alone).every((value, k) => Object.is(value, ours[k])));
    }
  }
  console.log(JSON.stringify(same));
`;

test('workers give the bits that one thread gives, and the process ends', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual([true, true, true, true]);
});

const ranks = `
  const { buildNetwork, catalogue, readDataFrom, uncertainty, uncertaintyInWorkers } = await import('${built}');
  const { dataset } = await readDataFrom(${JSON.stringify(new URL('../../../../fixtures/stem4all-growth', import.meta.url).pathname)});
  const ids = catalogue.filter(({ cost }) => cost === 'linear' || cost === 'paths').map(({ id }) => id);
  const same = [];
  for (const [resampling, ties] of [['initiatives', 'participations'], ['ties', 'participations'], ['answers', 'reported']]) {
    const network = buildNetwork(dataset, { ties });
    const options = { measures: ids, resampling, replicates: 60, seed: 3 };
    const text = ({ measures, figures, ...rest }) => JSON.stringify([
      rest, [...figures], [...measures].map(([id, one]) => [id, [...one.organisations], one.indistinguishable]),
    ]);
    const together = text(await uncertaintyInWorkers(network, options, { threads: 3 }));
    same.push(together === text(uncertainty(network, options)) && together.length > 50_000);
  }
  const stop = new AbortController();
  const network = buildNetwork(dataset);
  const stopped = uncertaintyInWorkers(network, { measures: ids, replicates: 100_000 }, {
    threads: 2, signal: stop.signal, onProgress: () => stop.abort(),
  });
  same.push(await stopped.then(() => 'finished', ({ name }) => name));
  console.log(JSON.stringify(same));
`;

test('replicates in workers give the ranges that one thread gives, and can be stopped', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', ranks], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual([true, true, true, 'AbortError']);
});
