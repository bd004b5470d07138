import { describe, expect, test } from 'vitest'
import { parseEnv } from '#env.ts'

describe('the environment', () => {
  test('needs nothing to be set', () => {
    const env = parseEnv({})
    expect(env).toMatchObject({ PORT: 3000, STET_DATA: '.data', STET_DEMO: '0', STET_PROXIES: 0 })
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
    ['STET_PROXIES', '-1'],
    ['STET_PROXIES', 'nginx'],
    ['PUBLIC_ORIGIN', 'https://stet.example/desk'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(`  ${name}: `)
  })

  const provider = {
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'stet',
    OIDC_CLIENT_SECRET: 'a client secret',
  }
  const mail = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'The Gazette <desk@gazette.example>' }

  test.each([
    [mail, 'MAIL_FROM', 'SMTP_URL'],
    [mail, 'SMTP_URL', 'MAIL_FROM'],
    [provider, 'OIDC_ISSUER', 'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET'],
    [provider, 'OIDC_CLIENT_ID', 'OIDC_ISSUER and OIDC_CLIENT_SECRET'],
    [provider, 'OIDC_CLIENT_SECRET', 'OIDC_ISSUER and OIDC_CLIENT_ID'],
  ])('wants the whole of a group: %o without %s', (group, missing, given) => {
    expect(parseEnv(group)).toMatchObject(group)
    const refusal = () => parseEnv({ ...group, [missing]: '' })
    expect(refusal).toThrow(`  ${missing}: must be set too, since ${given} is`)
  })

  test('wants the provider that is named', () => {
    expect(() => parseEnv({ OIDC_NAME: 'Gazette ID' })).toThrow('  OIDC_ISSUER: must be set too')
  })

  test.each([
    ['http://id.example', false],
    ['http://localhost:4000', true],
    ['javascript:alert(1)', false],
    ['id.example', false],
  ])('takes the issuer %s: %s', (OIDC_ISSUER, isTaken) => {
    const parse = () => parseEnv({ ...provider, OIDC_ISSUER })
    if (isTaken) expect(parse().OIDC_ISSUER).toBe(OIDC_ISSUER)
    else expect(parse).toThrow('  OIDC_ISSUER: ')
  })

  test.each([
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Two <a@b.example>, <c@d.example>'],
  ])('refuses %s=%s, which no mail goes by', (name, value) => {
    expect(() => parseEnv({ ...mail, [name]: value })).toThrow(`  ${name}: `)
  })

  test('reports all problems at once', () => {
    const refusal = () => parseEnv({ PORT: 'x', AUTH_SECRET: 'short', DATABASE_URL: 'mysql://a@b/c' })
    expect(refusal).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*AUTH_SECRET/)
  })
})
