import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { changeDatabase } from './change-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: { ownerUrl: string; template: string; run: string }
  }
}

/**
 * A migrated, empty database of this test file alone, dropped when the file is done. Call it at the top of the
 * file, before anything asks for the environment: DATABASE_URL names it from then on.
 */
export async function freshDatabase(): Promise<{ url: string; name: string }> {
  const { ownerUrl, template, run } = inject('databaseServer')
  const name = `stet_test_${run}_${randomBytes(4).toString('hex')}`
  const url = await changeDatabase(ownerUrl, { create: name, template })
  process.env.DATABASE_URL = url
  delete process.env.DATABASE_OWNER_URL
  afterAll(() => changeDatabase(ownerUrl, { drop: name }))
  return { url, name }
}
