import { randomBytes } from 'node:crypto'
import { changeDatabase } from './change-database.ts'
import { startFront } from './front.ts'
import { startTestServer } from './test-server.ts'

/** Once per browser run: a database of this run, and the real Stet on it, which seeds it as a demo. */
export default async function setup() {
  const server = await startTestServer()
  const name = `stet_test_e2e_${randomBytes(4).toString('hex')}`
  const undo: (() => Promise<unknown>)[] = [server.stop]
  const teardown = async () => {
    for (const step of undo.reverse()) await step()
  }
  try {
    const url = await changeDatabase(server.ownerUrl, { create: name })
    undo.push(() => changeDatabase(server.ownerUrl, { drop: name }))
    const front = await startFront({ url })
    undo.push(front.stop)
    process.env.STET_E2E_ORIGIN = front.origin
    process.env.STET_E2E_DATABASE_URL = front.databaseUrl
    process.env.STET_E2E_SECRET = front.secret
  } catch (error) {
    await teardown()
    throw error
  }
  return teardown
}
