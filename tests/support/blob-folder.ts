import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A data folder of this test file alone, and what lies in its blob store, by path below it. */
export function ownBlobFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-test-blobs-'))
  process.env.STET_DATA = folder
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/blobs/'.length))
      .sort()
  return { folder, files }
}
