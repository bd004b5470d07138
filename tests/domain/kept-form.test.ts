import { expect, test } from 'vitest'
import { blankForm } from '#domain/form-state.ts'
import { startOf } from '#domain/kept-form.ts'

const seen = { claimId: 'c', basedOn: '4' }
const kept = { form: 'send-back', values: { claimId: 'c', basedOn: '3', reason: 'The date' } }

test('a form starts with what the page gives, where nothing was kept of it', () => {
  expect(startOf(null, 'send-back', seen)).toEqual(blankForm(seen))
  expect(startOf(kept, 'sign-off', seen)).toEqual(blankForm(seen))
})

test('what was kept comes back with the version that the person had seen', () => {
  expect(startOf(kept, 'send-back', { ...seen, reason: '' })).toMatchObject({
    values: { claimId: 'c', basedOn: '3', reason: 'The date' },
    refusal: { code: 'state', sentence: expect.stringContaining('What you typed is back') },
  })
})

test('words that were kept for another claim, or for another thread, stay out', () => {
  expect(startOf(kept, 'send-back', { ...seen, claimId: 'other' }).refusal).toBeNull()
  const reply = { form: 'write-comment', values: { claimId: 'c', inReplyTo: 't', words: 'Yes' } }
  expect(startOf(reply, 'write-comment', { claimId: 'c', inReplyTo: 't' }).values.words).toBe('Yes')
  const others: Record<string, string>[] = [{ claimId: 'c', inReplyTo: 'u' }, { claimId: 'c' }]
  for (const about of others) expect(startOf(reply, 'write-comment', about).values).toEqual(about)
})

test('what the page leaves to the form is not compared', () => {
  const words = { form: 'extract', values: { articleId: 'a', passageId: 'p', words: 'So' } }
  expect(startOf(words, 'extract', { articleId: 'a' }).values.words).toBeUndefined()
  expect(startOf(words, 'extract', { articleId: 'a' }, ['passageId']).values.words).toBe('So')
})
