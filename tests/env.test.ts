import { describe, expect, test } from 'vitest'
import { parseEnv } from '#env.ts'

describe('the environment', () => {
  test('needs nothing to be set', () => {
    const env = parseEnv({})
    expect(env).toMatchObject({ PORT: 3000, STET_DATA: '.data', STET_DEMO: '0' })
    expect(env.DATABASE_URL).toBeUndefined()
  })

  test('counts an empty variable as absent', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '' })).toEqual(parseEnv({}))
  })

  test('has its public address from the port, unless one is named', () => {
    expect(parseEnv({ PORT: '4000' }).PUBLIC_ORIGIN).toBe('http://localhost:4000')
    const named = parseEnv({ PORT: '4000', PUBLIC_ORIGIN: 'https://desk.example.org' })
    expect(named.PUBLIC_ORIGIN).toBe('https://desk.example.org')
  })

  test('accepts both spellings of a Postgres address', () => {
    for (const DATABASE_URL of ['postgres://a@b/c', 'postgresql://a@b/c']) {
      expect(parseEnv({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL)
    }
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'eighty'],
    ['PORT', '80.5'],
    ['PUBLIC_ORIGIN', 'desk.example.org'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_OWNER_URL', 'not an address'],
    ['AUTH_SECRET', 'short'],
    ['STET_DEMO', 'yes'],
    ['PUBLIC_ORIGIN', 'https://stet.example/desk'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(`  ${name}: `)
  })

  test('reports all problems at once', () => {
    const refusal = () => parseEnv({ PORT: 'x', AUTH_SECRET: 'short', DATABASE_URL: 'mysql://a@b/c' })
    expect(refusal).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*AUTH_SECRET/)
  })
})
