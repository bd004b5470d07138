import { describe, expect, test } from 'vitest'
import { isCommonPassword } from '#outside/common-passwords.ts'
import { hashPassword, verifyPassword } from '#outside/passwords.ts'

describe('the list of common passwords', () => {
  test.each(['password', '12345678', 'qwertyuiop', 'iloveyou', 'trustno1'])('has %s', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })
  test.each(['let it stand', 'three ferries left late'])('has not %s', (password) => {
    expect(isCommonPassword(password)).toBe(false)
  })
})

test('a password fits its own hash, and nothing fits nobody’s', async () => {
  const stored = await hashPassword('three ferries left late')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
  expect(await verifyPassword('three ferries left late', stored)).toBe(true)
  expect(await verifyPassword('three ferries left', stored)).toBe(false)
  expect(await verifyPassword('three ferries left late', null)).toBe(false)
})
