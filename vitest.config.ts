import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Order is random where tests share nothing; browsers are driven one after the other. */
const quick = {
  sequence: { shuffle: true },
  setupFiles: ['tests/setup/words.ts'],
  testTimeout: 60_000, // No test is a measurement: a busy machine is slow, not wrong.
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...quick,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,built,e2e}/**'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...quick,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx', 'tests/components/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
