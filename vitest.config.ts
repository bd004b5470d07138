import { defineConfig } from 'vitest/config'

const tests = 'tests/**/*.test.{ts,tsx}'
const database = 'tests/db/**/*.test.{ts,tsx}'

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
      // Whatever is not a database test is a unit test, so that no file is left out by its folder.
      { extends: true, test: { name: 'unit', include: [tests], exclude: [database, 'tests/e2e/**'] } },
      {
        extends: true,
        test: {
          name: 'db',
          include: [database],
          globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
