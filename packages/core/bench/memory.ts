// A process of its own: graph d with every measure of linear cost. Prints what it took as JSON.
import { catalogue } from '../src/measures/catalogue.ts';
import { computeMeasures } from '../src/measures/compute.ts';
import { loadGraph } from './graphs.ts';

const input = { groups: null, numbers: null, seed: 1 };
const ids = catalogue.filter(({ cost }) => cost === 'linear').map(({ id }) => id);
/** What is in use; what was freed but not yet given back to the machine does not count. */
const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const bare = megabytes();
const network = loadGraph('d');
const built = megabytes();
let milliseconds = 0;
let most = built;
for (const id of ids) {
  const before = process.cpuUsage();
  computeMeasures({ ...input, network }, { ids: [id] });
  const { user, system } = process.cpuUsage(before);
  milliseconds += (user + system) / 1000;
  most = Math.max(most, megabytes());
}
console.log(JSON.stringify({ measures: ids.length, milliseconds, network: built - bare, most: most - bare }));
