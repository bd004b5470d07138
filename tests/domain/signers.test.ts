import { expect, test } from 'vitest'
import { signersOf } from '#domain/signers.ts'

const person = (id: string, role: 'reviewer' | 'editor' | 'admin') => ({ id, name: id, role })
const people = [person('ada', 'editor'), person('grace', 'admin'), person('ravi', 'reviewer')]

test('editors and admins who never edited a claim may sign it, in the order of the people', () => {
  expect(signersOf(people, { editors: [] }).map(({ id }) => id)).toEqual(['ada', 'grace'])
  expect(signersOf(people, { editors: ['ada', 'ravi'] }).map(({ id }) => id)).toEqual(['grace'])
  expect(signersOf(people, { editors: ['ada', 'grace'] })).toEqual([])
})
