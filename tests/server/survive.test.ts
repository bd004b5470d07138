import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDatabaseLoss } from '#server/survive.ts'

const withCode = (code: string) => Object.assign(new Error('gone'), { code })

function typeError(frame: string): TypeError {
  const error = new TypeError("Cannot read properties of null (reading 'write')")
  error.stack = `TypeError: ${error.message}\n    at nextWrite (${frame}:254:22)\n    at process.processImmediate`
  return error
}

describe('what is recognised as a lost database', () => {
  it.each(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT', '57P01', '57P03'])(
    'takes %s, also when drizzle has wrapped it',
    (code) => {
      expect(isDatabaseLoss(withCode(code))).toBe(true)
      expect(isDatabaseLoss(new Error('Failed query', { cause: withCode(code) }))).toBe(true)
    },
  )

  it.each(['23505', '42501', '57014', 'EACCES', 'ERR_INVALID_ARG_TYPE'])('leaves %s alone', (code) => {
    expect(isDatabaseLoss(withCode(code))).toBe(false)
  })

  it("takes a write to postgres.js' lost socket, and no other TypeError", () => {
    expect(isDatabaseLoss(typeError('file:///srv/node_modules/postgres/src/connection.js'))).toBe(true)
    expect(isDatabaseLoss(typeError('/srv/node_modules/postgres/cjs/src/connection.js'))).toBe(true)
    expect(isDatabaseLoss(typeError('/srv/app/connection.js'))).toBe(false)
    expect(isDatabaseLoss('ECONNRESET')).toBe(false)
  })
})

describe('surviveDatabaseLoss', () => {
  const module = join(import.meta.dirname, '../../server/survive.ts')
  const run = (thrown: string) =>
    spawnSync(process.execPath, [
      '--input-type=module',
      '-e',
      `const { surviveDatabaseLoss } = await import(${JSON.stringify(module)})
       surviveDatabaseLoss((code) => process.exit(code))
       setImmediate(() => { throw ${thrown} })
       setTimeout(() => { console.log('still here') }, 100)`,
    ])

  it('lives on after the loss, saying so once', () => {
    const { status, stdout, stderr } = run(`Object.assign(new Error('reset'), { code: 'ECONNRESET' })`)
    expect([status, `${stdout}`]).toEqual([0, 'still here\n'])
    expect(`${stderr}`).toBe('The connection to the database was lost (reset).\n')
  })

  it('ends on anything else, printing it', () => {
    const { status, stdout, stderr } = run(`new Error('a bug')`)
    expect([status, `${stdout}`]).toEqual([1, ''])
    expect(`${stderr}`).toContain('Error: a bug')
  })
})
