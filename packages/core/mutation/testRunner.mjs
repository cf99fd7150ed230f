// Runs tests for Stryker in one process: a worker of vitest for every mutant costs several times what the tests do.
// Each test file is bundled once with all that it imports, and evaluated anew for each mutant, so that nothing that a
// mutant leaves in a module reaches the next one.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { collectTests } from './collectTests.mjs';

/** Tells modules of the project where they stood before they were bundled: tests read fixtures from there. */
const ownAddress = {
  name: 'own address',
  setup: (bundler) =>
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
};

/** Paths below src without ending; `folder/*` for all of a folder. */
function testFiles(paths) {
  const source = join(process.cwd(), 'packages/core/src');
  return paths.flatMap((path) => {
    if (!path.endsWith('/*')) return [join(source, `${path}.test.ts`)];
    const folder = join(source, dirname(path));
    return readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.slow.test.ts'))
      .map((name) => join(folder, name));
  });
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownAddress],
    logLevel: 'error',
  });
  return new Script(`(require, module) => { const { exports } = module;\n${outputFiles[0].text}\n}`, {
    filename: file,
  });
}

/** A mutant that takes so many times the steps of the unchanged code, and those on top, never ends. */
const endless = 4;
const allowance = 5_000_000;

/**
 * What the instrumented code reads and writes. Every changed place asks for the mutant in force whenever it is run:
 * these steps are counted, and end a loop that does not end by itself.
 */
const instruments = (globalThis.__stryker__ ??= {});
const run = { mutant: undefined, steps: 0, most: Infinity };
Object.defineProperty(instruments, 'activeMutant', {
  get: () => {
    if (++run.steps > run.most) throw new RangeError('Endless.');
    return run.mutant;
  },
});

/** Runs a test with a mutant, or none; gives the message of its failure or null, and the steps taken. */
async function attempt(test, mutant, most) {
  Object.assign(run, { mutant, steps: 0, most });
  const failure = await failureOf(test);
  const { steps } = run;
  Object.assign(run, { mutant: undefined, most: Infinity });
  return { failure, steps };
}

class TestRunner {
  #files = new Map();
  /** Steps that each test takes with the unchanged code. */
  #steps = new Map();
  #require = createRequire(join(process.cwd(), 'packages/core/package.json'));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // One seed for the examples that fast-check draws: else a mutant would survive one run and not the next. Which
    // example fails does not matter, so that none is made smaller.
    this.#require('fast-check').configureGlobal({ seed: 1, endOnFailure: true });
    const files = testFiles(process.env.MUTATION_TESTS.split(','));
    for (const file of files) this.#files.set(file, await bundle(file));
  }

  #testsOf(file) {
    return collectTests((vitest) => {
      const evaluate = this.#files.get(file).runInThisContext();
      evaluate((name) => (name === 'vitest' ? vitest : this.#require(name)), { exports: {} });
    });
  }

  async dryRun() {
    instruments.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    for (const file of this.#files.keys()) {
      for (const [name, test] of this.#testsOf(file)) {
        const id = idOf(file, name);
        instruments.currentTestId = id;
        const start = performance.now();
        const { failure, steps } = await attempt(test, undefined, Infinity);
        this.#steps.set(id, steps);
        instruments.currentTestId = undefined;
        const result = { id, name, fileName: file, timeSpentMs: performance.now() - start };
        results.push(
          failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure },
        );
      }
    }
    return { status: 'complete', tests: results, mutantCoverage: instruments.mutantCoverage };
  }

  /** The tests wanted, shortest first: most mutants are noticed by a short one, and loops without end in little time. */
  #inOrder(wanted) {
    const tests = [...this.#files.keys()]
      .filter((file) => wanted.some((id) => id.startsWith(`${file}#`)))
      .flatMap((file) => [...this.#testsOf(file)].map(([name, test]) => ({ id: idOf(file, name), test })));
    return tests
      .filter(({ id }) => wanted.includes(id))
      .toSorted((a, b) => this.#steps.get(a.id) - this.#steps.get(b.id));
  }

  async mutantRun({ activeMutant, testFilter }) {
    // A process that was started for one that the clock stopped has not counted yet.
    if (this.#steps.size === 0) await this.dryRun();
    let nrOfTests = 0;
    for (const { id, test } of this.#inOrder(testFilter)) {
      nrOfTests++;
      const most = allowance + endless * this.#steps.get(id);
      const { failure, steps } = await attempt(test, activeMutant.id, most);
      if (steps > most) return { status: 'timeout', reason: `${steps} steps` };
      if (failure !== null) return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

const idOf = (file, name) => `${file}#${name}`;

async function failureOf(test) {
  try {
    await test();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: TestRunner }];
