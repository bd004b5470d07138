import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const lockfile = JSON.stringify({
  packages: {
    '': {},
    'node_modules/one': { version: '1.0.0' },
    'node_modules/far': { version: '1.0.0', optional: true },
  },
})
const listed = (version: string) => JSON.stringify({ packages: { 'node_modules/one': { version } } })
let root: string

/** Runs the script with an npm that notes its words and installs one package. */
function setup(npmFails = false) {
  const npm = `
    const fs = require('node:fs')
    fs.appendFileSync('npm-ran', process.argv.slice(2).join(' '))
    if (${npmFails}) process.exit(1)
    fs.mkdirSync('node_modules/one', { recursive: true })`
  writeFileSync(join(root, 'npm-cli.js'), npm)
  const env = { ...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_node_execpath: process.execPath }
  const ran = spawnSync(process.execPath, [join(root, 'bin', 'setup.mjs')], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  const npmRan = existsSync(join(root, 'npm-ran'))
  rmSync(join(root, 'npm-ran'), { force: true })
  return { code: ran.status, said: ran.stdout + ran.stderr, npmRan }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stet setup '))
  mkdirSync(join(root, 'bin'))
  copyFileSync(join(import.meta.dirname, '../../bin/setup.mjs'), join(root, 'bin', 'setup.mjs'))
  writeFileSync(join(root, 'package-lock.json'), lockfile)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('bin/setup.mjs', () => {
  it('installs what is missing, once', () => {
    expect(setup()).toMatchObject({ code: 0, npmRan: true, said: expect.stringContaining('Installing') })
    const wanted = createHash('sha256').update(lockfile).digest('hex')
    expect(readFileSync(join(root, 'node_modules', '.stet-setup'), 'utf8')).toBe(wanted)
    expect(setup()).toEqual({ code: 0, npmRan: false, said: '' })
  })

  it('installs again when the lockfile has changed', () => {
    setup()
    writeFileSync(join(root, 'package-lock.json'), lockfile.replace('1.0.0', '1.0.1'))
    expect(setup().npmRan).toBe(true)
  })

  it.each([
    ['accepts', '1.0.0', false],
    ['does not accept', '0.9.0', true],
  ])('%s what npm has installed by hand at %s', (_word, version, npmRan) => {
    mkdirSync(join(root, 'node_modules', 'one'), { recursive: true })
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), listed(version))
    expect(setup().npmRan).toBe(npmRan)
  })

  it('does not call a failed installation done', () => {
    expect(setup(true)).toMatchObject({ code: 1, said: expect.stringContaining('could not be installed') })
    expect(existsSync(join(root, 'node_modules', '.stet-setup'))).toBe(false)
  })
})
