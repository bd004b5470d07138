import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#outside/passwords.ts'
import { onlyRefused } from '#tests/support/refusals.ts'

// Alone in its file: it is about the first time that anything is hashed.
test('two are hashed at once and twenty wait; one more is refused, whoever it is', async () => {
  const all = Array.from({ length: 22 }, () => hashPassword('three ferries left late'))
  expect((await onlyRefused(hashPassword('one too many'))).code).toBe('too-many')
  expect((await onlyRefused(verifyPassword('x', null))).code).toBe('too-many')
  await Promise.all(all)
  // A full queue when nobody's hash was first needed does not stand for later ones.
  expect(await verifyPassword('x', null)).toBe(false)
})
