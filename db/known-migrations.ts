import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** How many migrations the code knows; the database must not have more. */
export function knownMigrations(): number {
  return journal.entries.length
}
