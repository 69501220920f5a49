import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Order is random where tests share nothing; two browsers are driven at a time, each with a profile of its own. */
const quick = {
  sequence: { shuffle: true },
  setupFiles: ['tests/setup/words.ts', 'tests/setup/addresses.ts'],
  // No test is a measurement: a busy machine is slow, not wrong.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** What these test keeps nothing: neither a database nor anything of the browser's. */
const pure = 'tests/{archive,house,i18n,network,sites,sync}';

export default defineConfig({
  test: {
    pool: 'threads', // Begun sooner than processes, of which each file would have one of its own.
    maxWorkers: '100%', // Left alone, one core is kept free: half of a machine that has two.
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...quick,
          name: 'pure',
          environment: 'node',
          include: [`${pure}/**/*.test.ts`],
          isolate: false, // No state to share: modules are read once for all files, which is half of the time.
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...quick,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [`${pure}/**`, 'tests/{components,built,e2e}/**'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...quick,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx', 'tests/components/**/*.test.ts'],
          isolate: false,
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
          setupFiles: ['tests/setup/browsers.ts'],
          maxWorkers: 2,
          isolate: false, // Browsers last longer than files.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
