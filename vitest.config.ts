import { defineConfig } from 'vitest/config'

const tests = 'tests/**/*.test.{ts,tsx}'
const database = 'tests/db/**/*.test.{ts,tsx}'
/** Tests of what has no state and touches nothing outside. */
const onPaper = ['tests/domain/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    // A focused or an empty file would let the run end green with tests left out.
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    // Two even on two cores: a file mostly waits, for its imports and for the database.
    maxWorkers: 2,
    unstubEnvs: true,
    projects: [
      // One worker keeps its modules from file to file where nothing in them has a state: half the time was imports.
      { extends: true, test: { name: 'unit-on-paper', include: onPaper, isolate: false } },
      // Whatever is neither that nor a database test is here, so that no file is left out by its folder.
      {
        extends: true,
        test: { name: 'unit', include: [tests], exclude: [...onPaper, database, 'tests/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [database],
          isolate: false,
          globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
