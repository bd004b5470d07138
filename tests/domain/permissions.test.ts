import { describe, expect, test } from 'vitest'
import { type Actor, actsAs, roles } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, Refused, staleness } from '#domain/refusal.ts'

const as = (role: Actor['role'], id = 'them'): Actor => ({ id, name: id, role })
const open: ClaimUnderLock['openProposal'] = {
  ...{ id: 'p', by: 'Ines' },
  answers: { said: null, so: 'confirmed' },
}
const signed = { id: 's', by: 'Tomas' }
const claim = (given: Partial<ClaimUnderLock> = {}): ClaimUnderLock => ({
  ...{ id: 'c', articleId: 'a', number: 4, version: 1, kind: 'fact', isAttributed: false, dueOn: null },
  ...{
    isWithdrawn: false,
    isPublished: false,
    isHeldBack: false,
    editors: ['maker'],
    assignees: ['reviewer'],
  },
  ...{ openProposal: null, signOff: null },
  ...given,
})

type OnClaim = Exclude<
  keyof typeof permissions,
  'addArticle' | 'extractClaim' | 'setAsidePassage' | 'takeUpPassage' | 'publishEdition'
>
const onClaims = Object.keys(permissions).filter(
  (name) => permissions[name as OnClaim].length === 2,
) as OnClaim[]
const code = (name: OnClaim, actor: Actor, it: ClaimUnderLock) =>
  permissions[name](actor, it)?.code ?? 'allowed'

/** A state in which an editor may, for each permission. */
const fit: Record<OnClaim, ClaimUnderLock> = {
  assignClaim: claim(),
  rewordClaim: claim({ isPublished: true }),
  withdrawClaim: claim(),
  attachEvidence: claim(),
  detachEvidence: claim(),
  proposeVerdict: claim(),
  signOff: claim({ openProposal: open }),
  sendBack: claim({ openProposal: open }),
  holdBackClaim: claim(),
  releaseClaim: claim({ isHeldBack: true }),
}

describe('who may', () => {
  const reviewersWork: OnClaim[] = ['attachEvidence', 'detachEvidence', 'proposeVerdict']

  test('the table is complete', () => expect(Object.keys(fit).sort()).toEqual(onClaims.toSorted()))

  test.each(onClaims)('%s', (name) => {
    const isReviewers = reviewersWork.includes(name)
    expect(code(name, as('admin'), fit[name])).toBe('allowed')
    expect(code(name, as('editor'), fit[name])).toBe('allowed')
    expect(code(name, as('reviewer'), fit[name])).toBe(isReviewers ? 'not-assigned' : 'role-needed')
    expect(code(name, as('reviewer', 'reviewer'), fit[name])).toBe(isReviewers ? 'allowed' : 'role-needed')
  })

  test.each(onClaims)('nobody: %s on a withdrawn claim', (name) => {
    expect(permissions[name](as('admin'), { ...fit[name], isWithdrawn: true })).toEqual({
      ...{ code: 'state', sentence: 'Claim 4 was withdrawn, so nothing on it can change.' },
    })
  })

  test.each(['addArticle', 'extractClaim', 'setAsidePassage', 'takeUpPassage', 'publishEdition'] as const)(
    '%s',
    (name) => {
      expect(permissions[name](as('editor'))).toBeNull()
      expect(permissions[name](as('admin'))).toBeNull()
      expect(permissions[name](as('reviewer'))).toMatchObject({
        ...{ code: 'role-needed', sentence: expect.stringMatching(/^Only editors can .+\. Ask an editor/) },
      })
    },
  )

  test('admin ⊃ editor ⊃ reviewer', () => {
    const reach = roles.map((role) => roles.filter((other) => actsAs(as(role), other)))
    expect(reach).toEqual([['reviewer'], ['reviewer', 'editor'], ['reviewer', 'editor', 'admin']])
  })
})

describe('four eyes', () => {
  test.each(['editor', 'admin'] as const)('whoever edited cannot sign off, not even as %s', (role) => {
    const refusal = permissions.signOff(as(role, 'maker'), fit.signOff)
    expect(refusal).toMatchObject({ code: 'four-eyes', sentence: expect.stringContaining('another editor') })
  })

  test('being assigned is not editing, and a maker may do everything else', () => {
    expect(code('signOff', as('editor', 'reviewer'), fit.signOff)).toBe('allowed')
    for (const name of onClaims.filter((one) => one !== 'signOff'))
      expect(code(name, as('editor', 'maker'), fit[name])).toBe('allowed')
  })
})

describe('in which state', () => {
  test.each<[OnClaim, Partial<ClaimUnderLock>, string]>([
    ['withdrawClaim', { isPublished: true }, 'Claim 4 is published, so it can no longer be withdrawn.'],
    ['proposeVerdict', { openProposal: open }, 'A verdict by Ines is waiting for sign-off.'],
    ['proposeVerdict', { openProposal: open, signOff: signed }, 'Claim 4 is signed off. Change its evidence'],
    ['signOff', { openProposal: null }, 'No verdict is proposed for claim 4 at present.'],
    ['signOff', { signOff: signed }, 'Claim 4 is already signed off by Tomas.'],
    ['sendBack', { openProposal: null }, 'No verdict is proposed for claim 4 at present.'],
    ['sendBack', { signOff: signed }, 'Claim 4 is already signed off by Tomas.'],
    ['holdBackClaim', { isHeldBack: true }, 'Claim 4 is already held back.'],
    ['releaseClaim', { isHeldBack: false }, 'Claim 4 is not held back.'],
  ])('%s is refused with %o', (name, given, sentence) => {
    const refusal = permissions[name](as('editor'), { ...fit[name], ...given })
    expect(refusal).toMatchObject({ code: 'state', sentence: expect.stringContaining(sentence) })
  })

  test('a form carries the version that the person saw', () => {
    expect(staleness('claim', 3, 3)).toBeNull()
    for (const seen of [2, 4]) expect(staleness('claim', seen, 3)).toMatchObject({ code: 'stale' })
    expect(() => insist(staleness('claim', 2, 3))).toThrow(Refused)
    expect(() => insist(null)).not.toThrow()
  })
})

describe('what makes an editor of the claim', () => {
  const about = { articleId: 'a', claimId: 'c' }
  const content = { kind: 'fact', dueOn: null, hops: [] } as const
  const answers = { said: null, so: 'confirmed' } as const
  const events: [DeskEvent, boolean][] = [
    [{ type: 'claim.extracted', ...about, number: 1, wording: '', quotation: '', ...content }, true],
    [
      { type: 'claim.reworded', ...about, from: '', to: '', changed: [], before: content, after: content },
      true,
    ],
    [
      { type: 'evidence.attached', ...about, evidence: 1, title: '', question: 'so', stance: 'supports' },
      true,
    ],
    [{ type: 'evidence.detached', ...about, evidence: 1, reason: '' }, true],
    [{ type: 'verdict.proposed', ...about, answers, policyVersion: 1, override: null }, true],
    [{ type: 'claim.withdrawn', ...about, reason: '' }, false],
    [{ type: 'claim.assigned', ...about, assignee: '', assigneeId: '', dueAt: null }, false],
    [{ type: 'claim.held-back', ...about, reason: '' }, false],
    [{ type: 'claim.released', ...about }, false],
    [{ type: 'verdict.signed-off', ...about, answers, policyVersion: 1, consentedTo: null }, false],
    [{ type: 'proposal.sent-back', ...about, reason: '' }, false],
    [{ type: 'proposal.fell', ...about, cause: '' }, false],
    [{ type: 'sign-off.fell', ...about, cause: '', signedOffBy: '' }, false],
    [{ type: 'passage.taken-up', articleId: 'a', passage: 1 }, false],
  ]

  test.each(events)('$type', (event, isEditing) => {
    expect(editsClaim(event)).toBe(isEditing ? 'c' : null)
    expect(chainOf(event)).toBe('a')
  })

  test('sources are on the newsroom’s chain', () => {
    const added = { type: 'source.added', sourceId: 's', name: '', kind: 'person', reliability: 'F' } as const
    expect([chainOf(added), editsClaim(added)]).toEqual(['newsroom', null])
  })
})
