import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authSecret } from '#server/secrets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet secrets '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the session secret', () => {
  it('is made once per folder, long, and readable by its owner only', () => {
    const data = join(folder, '.data')
    const secret = authSecret(data)
    expect(secret.length).toBeGreaterThanOrEqual(64)
    expect(authSecret(data)).toBe(secret)
    expect(authSecret(join(folder, 'other'))).not.toBe(secret)
    expect(statSync(join(data, 'auth-secret')).mode & 0o777).toBe(0o600)
  })

  it('is refused when it is damaged, never replaced in silence', () => {
    writeFileSync(join(folder, 'auth-secret'), 'short')
    expect(() => authSecret(folder)).toThrow(/is damaged: delete the file/)
  })

  it('is refused with a sentence where it cannot be kept', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => authSecret(join(folder, 'file'))).toThrow(/cannot be kept/)
  })
})
