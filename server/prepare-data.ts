import { Readable } from 'node:stream'
import { LaunchRefused } from './launch-refused.ts'

/**
 * Migrates, and seeds a demo. Throws `LaunchRefused` rather than mix a demo, whose passwords are public,
 * with a newsroom's own data, and where the database is newer than this code.
 */
export async function prepareData(
  mode: 'demo' | 'start' | 'dev',
  ownerUrl: string,
): Promise<{ rolesGuarded: boolean; empty: boolean }> {
  const { migrate } = await import('#db/migrate.ts')
  const { demoState, seedDemo } = await import('#db/seed/seed.ts')
  const before = await demoState(ownerUrl)
  const name = new URL(ownerUrl).pathname.slice(1)
  if (mode !== 'start' && before === 'other') {
    throw new LaunchRefused(
      `The database ${name} is not empty and is not a demo's: give the demo an empty one in DATABASE_URL.`,
    )
  }
  if (mode === 'start' && before === 'demo') {
    throw new LaunchRefused(
      `The database ${name} holds the demo, whose passwords are public: give a newsroom one of its own in DATABASE_URL.`,
    )
  }
  console.log('Migrating…')
  const { rolesGuarded } = await migrate(ownerUrl).catch((error: Error) => {
    throw error.name === 'SchemaNewer' ? new LaunchRefused(error.message) : error
  })
  if (!rolesGuarded)
    console.log('The database refuses to make roles: the log is guarded by its trigger only.')
  if (mode === 'start') return { rolesGuarded, empty: (await demoState(ownerUrl)) === 'empty' }
  if (before === 'empty') console.log('Seeding…')
  const { storeBlob } = await import('#outside/blob-store.ts')
  await seedDemo(ownerUrl, (bytes) => storeBlob(Readable.from([bytes])))
  return { rolesGuarded, empty: false }
}
