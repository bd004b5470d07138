import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import './database.ts'
import { ensureTemplate, startTestServer } from './test-server.ts'

/** Once per run of the database tests: a server and its migrated template; the server goes when they are done. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  try {
    const template = await ensureTemplate(server.ownerUrl)
    const run = `w${randomBytes(3).toString('hex')}`
    project.provide('databaseServer', { ownerUrl: server.ownerUrl, template, run })
  } catch (error) {
    await server.stop()
    throw error
  }
  return server.stop
}
