import { describe, expect, test } from 'vitest'
import type { Role } from '#domain/actor.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { concerns, type LiveMessage, liveMessage, subjectsOf } from '#domain/live.ts'

const ines = (role: Role = 'reviewer') => ({ id: 'ines', role })
const about = { articleId: 'water', claimId: 'boils' }
const message = (event: DeskEvent, actor = ines(), actorId = 'mara') =>
  liveMessage(actor, { id: 7, actorId, event })

const released: DeskEvent = { type: 'claim.released', ...about }
const graded: DeskEvent = { type: 'source.graded', sourceId: 's', name: 'Agency', reliability: 'B' }
const invited: DeskEvent = {
  ...{ type: 'person.invited', invitationId: 'i' },
  ...{ email: 'new@example.org', name: 'New', role: 'editor' },
}
const policy: DeskEvent = { type: 'policy.set', version: 2, reason: 'Stricter' }

describe('what a person is told of an entry', () => {
  test('ids and the type, never words', () => {
    const reworded = message({ type: 'proposal.sent-back', ...about, reason: 'Too thin' })
    expect(reworded).toEqual({ id: 7, type: 'proposal.sent-back', ...about })
    expect(message(graded)).toEqual({ id: 7, type: 'source.graded' })
  })

  test.each<[string, DeskEvent, Record<Role, boolean>]>([
    ['a claim', released, { reviewer: true, editor: true, admin: true }],
    ['a source', graded, { reviewer: true, editor: true, admin: true }],
    ['people', invited, { reviewer: false, editor: false, admin: true }],
    ['policy', policy, { reviewer: false, editor: false, admin: true }],
  ])('%s: who hears', (_name, event, heard) => {
    for (const role of ['reviewer', 'editor', 'admin'] as const)
      expect(message(event, ines(role)) !== null).toBe(heard[role])
  })

  test('whose doing it was, and whether it tells them something', () => {
    const assigned: DeskEvent = {
      ...{ type: 'claim.assigned', ...about },
      ...{ assignee: 'Ines', assigneeId: 'ines', dueAt: null },
    }
    expect(message(assigned)).toMatchObject({ forYou: true })
    expect(message(assigned)?.own).toBeUndefined()
    expect(message(assigned, { id: 'tomas', role: 'editor' })?.forYou).toBeUndefined()
    expect(message(assigned, ines(), 'ines')).toMatchObject({ own: true })
  })
})

describe('which pages it concerns', () => {
  const claim: LiveMessage = { id: 1, type: 'claim.reworded', ...about }
  test.each<[string, LiveMessage, string[], boolean]>([
    ['the claim', claim, ['boils'], true],
    ['its article', claim, ['water'], true],
    ['another claim', claim, ['floats'], false],
    ['a page about nothing', claim, [], false],
    ['a list of claims', claim, ['claims'], true],
    ['the sources', claim, ['sources'], false],
    ['what tells one something', { ...claim, forYou: true }, [], true],
    ['an article for a list of claims', { id: 1, type: 'article.added', articleId: 'a' }, ['claims'], false],
    ['an article for a list of them', { id: 1, type: 'article.added', articleId: 'a' }, ['articles'], true],
    ['a source', { id: 1, type: 'source.graded' }, ['sources'], true],
    ['a person', { id: 1, type: 'person.invited' }, ['people'], true],
    ['a person for the sources', { id: 1, type: 'person.invited' }, ['sources'], false],
    ['the policy', { id: 1, type: 'policy.set' }, ['policy'], true],
  ])('%s', (_name, told, words, expected) => {
    expect(concerns(told, words)).toBe(expected)
  })
})

describe('what a page is about', () => {
  const id = '01900000-0000-7000-8000-000000000001'
  test.each<[string, string[]]>([
    ['/desk', ['claims']],
    ['/desk/reviews', ['claims']],
    ['/desk/articles', ['articles', 'claims']],
    [`/desk/articles/${id}`, [id]],
    [`/desk/articles/${id}/publish/2`, [id]],
    ['/desk/articles/new', []],
    [`/desk/claims/${id}/verdict`, [id]],
    ['/desk/claims/nothing', []],
    [`/desk/sources/${id}`, ['sources', 'claims']],
    ['/desk/people', ['people', 'claims']],
    ['/desk/policy/change', ['policy', 'claims']],
    ['/desk/notifications', []],
    ['/desk/toString', []],
  ])('%s', (path, subjects) => {
    expect(subjectsOf(path)).toEqual(subjects)
  })
})
