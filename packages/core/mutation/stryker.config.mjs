// Settings of the mutation tests; run.mjs says what is mutated and by which tests it must be noticed.
const copied = ['package.json', 'fixtures/**', 'packages/core/src/**', 'packages/core/package.json'];

/** The wording of an error is free: tests hold which error is thrown, and when. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'wording',
    value: {
      shouldIgnore: (path) => (path.isThrowStatement() ? 'The wording of an error is free.' : undefined),
    },
  },
];

export default {
  testRunner: 'in-process',
  plugins: [import.meta.resolve('./testRunner.mjs'), import.meta.url],
  // A mutant that fills memory is stopped before the machine is.
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  ignorers: ['wording'],
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  // Loops without end are met by counting steps; the clock is for the rest, and long enough for a busy machine.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  ignorePatterns: ['/**', ...copied.map((path) => `!/${path}`)],
  incremental: true,
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
};
