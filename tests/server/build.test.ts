import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build, isBuildFresh } from '#server/build.ts'

let root: string

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Stands in for Next: notes that it ran, and builds or fails. */
const next = (fails: boolean) => `
  const fs = require('node:fs')
  fs.appendFileSync('ran', process.env.NODE_ENV)
  console.log('what Next says')
  if (${fails}) process.exit(1)
  fs.mkdirSync('.next', { recursive: true })
  fs.writeFileSync('.next/BUILD_ID', 'one')`

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'stet build '))
  write('node_modules/next/dist/bin/next', next(false))
  write('app/page.tsx', 'one')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the build', () => {
  it('is fresh once it is made, in production mode', async () => {
    expect(isBuildFresh(root)).toBe(false)
    await build(root)
    expect(isBuildFresh(root)).toBe(true)
    expect(readFileSync(join(root, 'ran'), 'utf8')).toBe('production')
  })

  it.each([
    ['a changed page', () => write('app/page.tsx', 'two')],
    ['a new file deep down', () => write('components/claim/card.tsx', '')],
    ['a renamed file', () => renameSync(join(root, 'app/page.tsx'), join(root, 'app/layout.tsx'))],
    ['another lockfile', () => write('package-lock.json', '{"a":1}')],
    ['a lost build', () => rmSync(join(root, '.next', 'BUILD_ID'))],
  ])('is stale after %s', async (_what, change) => {
    await build(root)
    change()
    expect(isBuildFresh(root)).toBe(false)
  })

  it('is stale in a folder that was moved', async () => {
    await build(root)
    const moved = `${root} moved`
    renameSync(root, moved)
    root = moved
    expect(isBuildFresh(root)).toBe(false)
  })

  it('does not mind tests and notes', async () => {
    await build(root)
    write('tests/one.test.ts', '')
    write('README.md', '')
    expect(isBuildFresh(root)).toBe(true)
  })

  it('that fails says what Next said and is not fresh, though an older one was', async () => {
    await build(root)
    write('node_modules/next/dist/bin/next', next(true))
    await expect(build(root)).rejects.toMatchObject({
      name: 'LaunchRefused',
      message: expect.stringContaining('what Next says'),
    })
    expect(isBuildFresh(root)).toBe(false)
  })
})
