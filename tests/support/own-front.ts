import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { type Database, databaseOn } from '#db/client.ts'
import { changeDatabase } from './change-database.ts'
import { type Front, startFront } from './front.ts'
import { runningFront } from './sign-in.ts'
import { test } from './test.ts'

/**
 * A Stet of one spec file alone, a demo on a database of its own: where nothing may be written while the file
 * looks, or where what it writes would fill everybody else's lists. Call it at the top of the file.
 */
export function ownFront() {
  const undo: (() => Promise<unknown>)[] = []
  let front: Front | undefined
  test.beforeAll(async () => {
    const { databaseUrl } = runningFront()
    const name = `stet_test_own_${randomBytes(4).toString('hex')}`
    const url = await changeDatabase(databaseUrl, { create: name })
    undo.push(() => changeDatabase(databaseUrl, { drop: name }))
    const started = await startFront({ url })
    undo.push(() => started.stop())
    front = started
  })
  test.afterAll(async () => {
    for (const step of undo.toReversed()) await step()
  })
  const running = () => {
    if (!front) throw new Error('This Stet runs only while the tests of its file do.')
    return front
  }
  /** Works on its database through the desk's own commands; `owner` looks from above. */
  const onDesk = async <T>(work: (db: Database, owner: postgres.Sql) => Promise<T>): Promise<T> => {
    const connect = () => postgres(running().databaseUrl, { max: 1, onnotice: () => {} })
    // Two: drizzle changes how the one that it is given reads times.
    const [sql, owner] = [connect(), connect()]
    try {
      return await work(databaseOn(sql), owner)
    } finally {
      await Promise.all([sql.end(), owner.end()])
    }
  }
  return { running, onDesk }
}
