import { expect, test } from 'vitest'
import { roles } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { permissions } from '#domain/permissions.ts'
import { as, claim } from '#tests/support/permission-claims.ts'

const { acceptAnchor, splitClaim, mergeClaims, reviseArticle } = permissions

test.each<[string, typeof acceptAnchor, Partial<ClaimUnderLock>, string | null]>([
  ['reworded words are accepted', acceptAnchor, { waiting: 'reworded' }, null],
  ['changed words are accepted', acceptAnchor, { waiting: 'changed' }, null],
  [
    'lost words are not',
    acceptAnchor,
    { waiting: 'lost' },
    'The words of claim 4 are not in the newest revision.',
  ],
  ['words that do not wait are not', acceptAnchor, {}, 'No changed words of claim 4 are waiting.'],
  [
    'nobody accepts words under their own sign-off',
    acceptAnchor,
    { waiting: 'reworded', signOff: { id: 's', by: 'Them', byId: 'them' } },
    'You signed claim 4 off, so another editor has to accept its new words.',
  ],
  ['a published claim is not split', splitClaim, { isPublished: true }, 'it can no longer be split'],
  ['a published claim is not merged', mergeClaims, { isPublished: true }, 'it can no longer be merged'],
])('%s', (_, rule, given, sentence) => {
  const refusal = rule(as('editor'), claim(given))
  if (sentence === null) expect(refusal).toBeNull()
  else expect(refusal?.sentence).toContain(sentence)
})

test('editors bring in revisions, published or not, and nobody once the article is retracted', () => {
  const published = { isPublished: true, isRetracted: false }
  expect(roles.map((role) => reviseArticle(as(role), published)?.code)).toEqual([
    'role-needed',
    undefined,
    undefined,
  ])
  expect(reviseArticle(as('admin'), { ...published, isRetracted: true })?.code).toBe('state')
})
