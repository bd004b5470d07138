import { describe, expect, test } from 'vitest'
import { actsAs, roles } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { peoplePermissions } from '#domain/people-permissions.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, Refused, staleness } from '#domain/refusal.ts'
import { as, cells, claim, related, relations, signed, waiting } from '#tests/support/permission-claims.ts'

const { resolveComment, publishEdition, retractArticle, reviseArticle, ...rest } = permissions
const thread = { writtenBy: 'somebody' }
const anyone = Object.entries(rest).filter(
  ([name, rule]) => rule.length === 1 && !(name in peoplePermissions),
)

/** The permissions on a claim, that on a comment of somebody else's included. */
const onClaim = {
  assignClaim: permissions.assignClaim,
  acceptAnchor: permissions.acceptAnchor,
  moveAnchor: permissions.moveAnchor,
  splitClaim: permissions.splitClaim,
  mergeClaims: permissions.mergeClaims,
  rewordClaim: permissions.rewordClaim,
  withdrawClaim: permissions.withdrawClaim,
  attachEvidence: permissions.attachEvidence,
  detachEvidence: permissions.detachEvidence,
  proposeVerdict: permissions.proposeVerdict,
  signOff: permissions.signOff,
  sendBack: permissions.sendBack,
  holdBackClaim: permissions.holdBackClaim,
  releaseClaim: permissions.releaseClaim,
  takeClaim: permissions.takeClaim,
  handBackClaim: permissions.handBackClaim,
  prioritiseClaim: permissions.prioritiseClaim,
  markRisk: permissions.markRisk,
  withdrawProposal: permissions.withdrawProposal,
  writeComment: permissions.writeComment,
  resolveComment: (actor: Parameters<typeof resolveComment>[0], it: ClaimUnderLock) =>
    resolveComment(actor, it, thread),
  stateDerivation: permissions.stateDerivation,
  retractClaim: permissions.retractClaim,
}
type OnClaim = keyof typeof onClaim
const names = Object.keys(onClaim) as OnClaim[]

/** A state in which it is possible at all, where the plain one is not. */
const fit: Partial<Record<OnClaim, Partial<ClaimUnderLock>>> = {
  acceptAnchor: { waiting: 'reworded' },
  moveAnchor: { isPublished: true },
  rewordClaim: { isPublished: true },
  signOff: { openProposal: waiting },
  sendBack: { openProposal: waiting },
  withdrawProposal: { openProposal: waiting },
  releaseClaim: { isHeldBack: true },
  retractClaim: { isPublished: true },
}
const fitting = (name: OnClaim) => claim(fit[name])

/** What each cell may say: nothing stands in the way, or the code of the refusal. */
const sign = { '+': 'allowed', r: 'role-needed', a: 'not-assigned', s: 'state', e: 'four-eyes' } as const
// Reviewer, editor, admin; each own, assigned, other’s, edited earlier.
const table: Record<OnClaim, string> = {
  assignClaim: 'rrrr ++++ ++++',
  acceptAnchor: 'rrrr ++++ ++++',
  moveAnchor: 'rrrr ++++ ++++',
  splitClaim: 'rrrr ++++ ++++',
  mergeClaims: 'rrrr ++++ ++++',
  rewordClaim: 'rrrr ++++ ++++',
  withdrawClaim: 'rrrr ++++ ++++',
  attachEvidence: '++aa ++++ ++++',
  detachEvidence: '++aa ++++ ++++',
  proposeVerdict: '++aa ++++ ++++',
  signOff: 'rrrr e++e e++e',
  sendBack: 'rrrr ++++ ++++',
  holdBackClaim: 'rrrr ++++ ++++',
  releaseClaim: 'rrrr ++++ ++++',
  takeClaim: 'ssss ssss ssss',
  handBackClaim: '++aa ++aa ++aa',
  prioritiseClaim: 'rrrr ++++ ++++',
  markRisk: 'rrrr ++++ ++++',
  withdrawProposal: '+sss +sss +sss',
  writeComment: '++++ ++++ ++++',
  resolveComment: '++aa ++++ ++++',
  stateDerivation: '++aa ++++ ++++',
  retractClaim: 'rrrr ++++ ++++',
}

describe('who may what on a claim', () => {
  test('the table has every permission that reads a claim', () => {
    const onArticle = ['publishEdition', 'retractArticle', 'reviseArticle']
    const others = [...anyone.map(([name]) => name), ...onArticle, ...Object.keys(peoplePermissions)]
    expect([...names, ...others].sort()).toEqual(Object.keys(permissions).sort())
  })

  test.each(names)('%s', (name) => {
    const answers = cells.map(({ role, relation }) => {
      const code = onClaim[name](as(role), related(relation, fitting(name)))?.code ?? 'allowed'
      return Object.entries(sign).find(([, said]) => said === code)?.[0] ?? code
    })
    const rows = roles.map((_, at) =>
      answers.slice(at * relations.length, (at + 1) * relations.length).join(''),
    )
    expect(rows.join(' ')).toBe(table[name])
  })

  test.each(names)('nobody: %s on a withdrawn claim', (name) => {
    const withdrawn = { ...related('own', fitting(name)), isWithdrawn: true }
    expect(onClaim[name](as('admin'), withdrawn)).toEqual({
      ...{ code: 'state', sentence: 'Claim 4 was withdrawn, so nothing on it can change.' },
    })
  })

  test.each(names)('nobody: %s on a retracted claim', (name) => {
    const retracted = { ...related('own', fitting(name)), isRetracted: true }
    expect(onClaim[name](as('admin'), retracted)).toEqual({
      ...{ code: 'state', sentence: 'Claim 4 was retracted, so nothing on it can change.' },
    })
  })

  test('what nobody has can be taken by everybody, and by nobody else then', () => {
    for (const role of roles) {
      expect(permissions.takeClaim(as(role), claim({ assignees: [] }))).toBeNull()
      expect(permissions.takeClaim(as(role), claim())?.sentence).toContain('Claim 4 is assigned already.')
    }
  })

  test('who opened a thread can resolve it, whoever has the claim', () => {
    expect(resolveComment(as('reviewer'), claim(), { writtenBy: 'them' })).toBeNull()
  })
})

describe('who may what without a claim', () => {
  test.each(anyone)('%s', (_, rule) => {
    for (const role of roles) {
      const refusal = (rule as (actor: ReturnType<typeof as>) => unknown)(as(role))
      if (actsAs({ role }, 'editor')) expect(refusal).toBeNull()
      else
        expect(refusal).toMatchObject({
          ...{ code: 'role-needed', sentence: expect.stringMatching(/^Only editors can .+\. Ask an editor/) },
        })
    }
  })

  test('admin ⊃ editor ⊃ reviewer', () => {
    const reach = roles.map((role) => roles.filter((other) => actsAs(as(role), other)))
    expect(reach).toEqual([['reviewer'], ['reviewer', 'editor'], ['reviewer', 'editor', 'admin']])
  })
})

describe('who may publish and retract an article', () => {
  const published = { isPublished: true, isRetracted: false }

  test('editors, from an article that readers see', () => {
    const may = (rule: typeof publishEdition) => roles.map((role) => rule(as(role), published)?.code)
    expect(may(publishEdition)).toEqual(['role-needed', undefined, undefined])
    expect(may(retractArticle)).toEqual(['role-needed', undefined, undefined])
  })

  test('nobody, once it is retracted, or where there is nothing to take back', () => {
    const retracted = { ...published, isRetracted: true }
    expect(publishEdition(as('admin'), retracted)?.sentence).toContain('This article was retracted')
    expect(retractArticle(as('admin'), retracted)?.sentence).toContain('This article was retracted')
    expect(retractArticle(as('admin'), { isPublished: false, isRetracted: false })?.sentence).toContain(
      'Readers never saw this article',
    )
  })
})

describe('in which state', () => {
  const mine = { openProposal: { ...waiting, byId: 'them' } }
  test.each<[OnClaim, Partial<ClaimUnderLock>, string]>([
    ['withdrawClaim', { isPublished: true }, 'Claim 4 is published, so it can no longer be withdrawn.'],
    ['proposeVerdict', { openProposal: waiting }, 'A verdict by Ines is waiting for sign-off.'],
    [
      'proposeVerdict',
      { openProposal: waiting, signOff: signed },
      'Claim 4 is signed off. Change its evidence',
    ],
    ['signOff', { openProposal: null }, 'No verdict is proposed for claim 4 at present.'],
    ['signOff', { signOff: signed }, 'Claim 4 is already signed off by Tomas.'],
    ['sendBack', { openProposal: null }, 'No verdict is proposed for claim 4 at present.'],
    ['sendBack', { signOff: signed }, 'Claim 4 is already signed off by Tomas.'],
    ['withdrawProposal', { openProposal: null }, 'No verdict is proposed for claim 4 at present.'],
    ['withdrawProposal', { ...mine, signOff: signed }, 'Claim 4 is already signed off by Tomas.'],
    ['withdrawProposal', {}, 'Only whoever proposed the verdict can withdraw it.'],
    ['holdBackClaim', { isHeldBack: true }, 'Claim 4 is already held back.'],
    ['retractClaim', { isPublished: false }, 'Readers never saw claim 4.'],
    ['releaseClaim', { isHeldBack: false }, 'Claim 4 is not held back.'],
  ])('%s is refused with %o', (name, given, sentence) => {
    const refusal = onClaim[name](as('editor'), { ...fitting(name), ...given })
    expect(refusal).toMatchObject({ code: 'state', sentence: expect.stringContaining(sentence) })
  })

  test('a form carries the version that the person saw', () => {
    expect(staleness('claim', 3, 3)).toBeNull()
    for (const seen of [2, 4]) expect(staleness('claim', seen, 3)).toMatchObject({ code: 'stale' })
    expect(() => insist(staleness('claim', 2, 3))).toThrow(Refused)
    expect(() => insist(null)).not.toThrow()
  })
})
