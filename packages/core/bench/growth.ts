// How cost grows with the size of the network: measured at four sizes, as a table and as a picture.
import { cases } from './cases.ts';
import { again, randomNetwork } from './graphs.ts';
import { time } from './timing.ts';

export const sizes: readonly number[] = [500, 1000, 2000, 4000];

export interface Growth {
  readonly name: string;
  /** Milliseconds, the fastest run at each size. */
  readonly times: readonly number[];
  /** Of the number of organisations, fitted by least squares to the logarithms. */
  readonly exponent: number;
}

/** Random networks with five ties an organisation. */
export function measureGrowth(budget: number): readonly Growth[] {
  const networks = sizes.map((order) => randomNetwork(order, 1));
  return cases
    .filter(({ growth }) => growth === true)
    .map(({ name, run }) => {
      const times = networks.map((network) => time(() => run(again(network)), budget).fastest);
      return { name, times, exponent: slope(sizes.map(Math.log), times.map(Math.log)) };
    });
}

function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = x.map((value, k) => (value - meanX) * (y[k] - meanY));
  return mean(products) / mean(x.map((value) => (value - meanX) ** 2));
}

const [width, height, left, top, right, bottom] = [720, 420, 64, 16, 216, 44];
const inks = ['#0b5cad', '#b3261e', '#1b7f4b', '#8a5a00', '#6a3fa0', '#44546a'];

/** Both axes by powers of ten and two: a straight line is a power, its slope the exponent. */
export function growthPicture(growths: readonly Growth[]): string {
  const all = growths.flatMap(({ times }) => times);
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const across = (order: number): number =>
    left +
    ((width - left - right) * Math.log(order / sizes[0])) / Math.log(sizes[sizes.length - 1] / sizes[0]);
  const down = (time: number): number =>
    top + ((height - top - bottom) * Math.log(high / time)) / Math.log(high / low);
  const round = (value: number): string => value.toFixed(1);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="Milliseconds by number of organisations">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
  ];
  for (let power = low; power <= high * 1.01; power *= 10) {
    const y = round(down(power));
    parts.push(`<path d="M${left} ${y}H${width - right}" stroke="#d5dae1"/>`);
    parts.push(
      `<text x="${left - 8}" y="${y}" text-anchor="end" dominant-baseline="middle" fill="#333">${Number(power.toPrecision(1))} ms</text>`,
    );
  }
  for (const order of sizes) {
    const x = round(across(order));
    parts.push(`<path d="M${x} ${top}V${height - bottom}" stroke="#d5dae1"/>`);
    parts.push(`<text x="${x}" y="${height - bottom + 18}" text-anchor="middle" fill="#333">${order}</text>`);
  }
  parts.push(
    `<text x="${round((left + width - right) / 2)}" y="${height - 6}" text-anchor="middle" fill="#333">organisations</text>`,
  );
  // Names stand beside the ends of their lines, pushed apart where lines meet.
  const ends = growths
    .map(({ times }, index) => ({ index, y: down(times[times.length - 1]) }))
    .toSorted((a, b) => a.y - b.y);
  let lowest = -Infinity;
  for (const { index, y } of ends) {
    const { name, times, exponent } = growths[index];
    const ink = inks[index % inks.length];
    const points = times.map((time, k) => `${round(across(sizes[k]))},${round(down(time))}`);
    parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${ink}" stroke-width="2"/>`);
    lowest = Math.max(y, lowest + 16);
    parts.push(
      `<text x="${width - right + 8}" y="${round(lowest)}" dominant-baseline="middle" fill="${ink}">${name}: n^${exponent.toFixed(2)}</text>`,
    );
  }
  return `${[...parts, '</svg>'].join('\n')}\n`;
}
