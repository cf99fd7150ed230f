// Settings of the mutation tests; run.mjs says what is mutated and by which tests it must be noticed.
const copied = [
  'package.json',
  'fixtures/**',
  'packages/core/{src,mutation}/**',
  'packages/core/package.json',
];

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
  testRunner: 'vitest',
  vitest: { configFile: 'packages/core/mutation/vitest.config.ts' },
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.url],
  ignorers: ['wording'],
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  timeoutMS: 500,
  timeoutFactor: 2,
  ignorePatterns: ['/**', ...copied.map((path) => `!/${path}`)],
  incremental: true,
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
};
