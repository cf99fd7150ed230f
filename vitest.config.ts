import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['partnermap-source'] };
const ssr = { resolve };
const everywhere = ['packages/**', 'apps/**', 'fixtures/**', '.ci/checks/**'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**'],
      // The barrel has no code of its own, the module's is compiled.
      exclude: ['**/testSupport/**', '**/index.ts', '**/betweennessModule.ts'],
    },
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'fast',
          include: everywhere.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.slow.test.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'slow',
          include: everywhere.map((folder) => `${folder}/*.slow.test.ts`),
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 600_000,
          // Machines are slow at times: only what never comes is wrong.
          expect: { poll: { timeout: 120_000 } },
          // A browser on a loaded machine may stumble. What passes only when it is tried again is told: `.ci/count.mjs`.
          retry: process.env['CI'] === undefined ? 0 : 1,
        },
      },
    ],
  },
});
