import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['partnermap-source'] };
const tests = (process.env['MUTATION_TESTS'] ?? '**/*').split(',');

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: tests.map((path) => `packages/core/src/${path}.test.ts`),
    exclude: ['**/*.slow.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['packages/core/mutation/seed.ts'],
  },
});
