import { expect, test } from 'vitest'
import { articleQuery, articlesAddress } from '#domain/article-list.ts'
import { personInWords, personProgress, stageCounts, stagesInWords } from '#domain/article-progress.ts'
import type { ClaimCard } from '#domain/workbench.ts'

const now = new Date('2026-03-14T12:00:00Z')
const [before, after] = ['2026-03-14T11:00:00Z', '2026-03-14T13:00:00Z']
const of = (stage: ClaimCard['stage'], assignee: ClaimCard['assignee'] = null, isWithdrawn = false) => ({
  ...{ stage, assignee, isWithdrawn, isRetracted: false },
})
const ada = (dueAt: string | null) => ({ id: 'ada', name: 'Ada', dueAt })
const ravi = (dueAt: string | null) => ({ id: 'ravi', name: 'Ravi', dueAt })

test('claims are counted by stage, the furthest first, withdrawn ones not at all', () => {
  const counts = stageCounts([of('signed off'), of('checking'), of('signed off'), of('proposed', null, true)])
  expect(stagesInWords(counts)).toBe('2 signed off, 1 checking')
  expect(stagesInWords(stageCounts([]))).toBe('No claims yet')
})

test('each person with what they have; only what is still to check can be overdue, and it comes first', () => {
  const claims = [
    of('assigned', ada(null)),
    of('checking', ada(after)),
    of('assigned', ravi(before)),
    of('proposed', ravi(before)),
    of('signed off', ravi(before)),
    of('assigned', ravi(before), true),
    of('unassigned'),
  ]
  expect(personProgress(claims, now)).toEqual([
    { id: 'ravi', name: 'Ravi', open: 1, waiting: 1, signedOff: 1, overdue: 1 },
    { id: 'ada', name: 'Ada', open: 2, waiting: 0, signedOff: 0, overdue: 0 },
  ])
})

test('what a person has is said without what they have not', () => {
  const person = { id: 'ada', name: 'Ada', open: 2, waiting: 0, signedOff: 3, overdue: 1 }
  expect(personInWords(person)).toEqual(['2 to check', '3 signed off'])
  expect(personInWords({ ...person, open: 0, waiting: 1 })).toEqual(['', '1 waiting, 3 signed off'])
})

test('two people of one name are two people', () => {
  const [one, other] = [
    { id: '1', name: 'Ada', dueAt: null },
    { id: '2', name: 'Ada', dueAt: null },
  ]
  expect(personProgress([of('assigned', one), of('assigned', other)], now)).toHaveLength(2)
})

test.each<[Record<string, unknown>, string]>([
  [{}, '/desk/articles'],
  [{ show: 'in work', q: 'water' }, '/desk/articles?show=in+work&q=water'],
  [{ show: 'gone', q: '\0' }, '/desk/articles'],
])('the list of articles is asked for by its address: %j', (params, address) => {
  expect(articlesAddress(articleQuery.parse(params))).toBe(address)
})
