import { describe, expect, test } from 'vitest'
import { nextRecheck, noticesOf } from '#domain/notice.ts'

const newsroom = { timeZone: 'Europe/Kyiv' }
const edition = {
  newsroom,
  claims: [
    { number: 2, recheckOn: '2026-06-10' },
    { number: 1, recheckOn: null },
    { number: 3, recheckOn: '2026-07-01' },
  ],
}

describe('the notices of a published page', () => {
  test('a recheck is due from the midnight of its day in the newsroom, and not a second before', () => {
    const due = (at: string) => noticesOf(edition, [], new Date(at))
    expect(due('2026-06-09T20:59:59Z')).toEqual([])
    expect(due('2026-06-09T21:00:00Z')).toEqual([{ claimNumber: 2, kind: 'recheck due', on: '2026-06-10' }])
    expect(nextRecheck(edition, new Date('2026-06-09T20:59:59Z'))).toEqual(new Date('2026-06-09T21:00:00Z'))
    expect(nextRecheck(edition, new Date('2026-06-09T21:00:00Z'))).toEqual(new Date('2026-06-30T21:00:00Z'))
    expect(nextRecheck(edition, new Date('2026-08-01T00:00:00Z'))).toBeNull()
  })

  test('what was raised twice is said once of each claim, since the first day; by claim, oldest first', () => {
    const raised = (claimNumber: number, at: string) => ({
      claimNumber,
      kind: 'evidence removed' as const,
      at,
    })
    const standing = [
      ...[
        raised(2, '2026-06-12T10:00:00Z'),
        raised(2, '2026-06-11T22:30:00Z'),
        raised(1, '2026-06-13T10:00:00Z'),
      ],
      { claimNumber: 2, kind: 'sibling corrected' as const, at: '2026-06-01T10:00:00Z' },
    ]
    expect(noticesOf(edition, standing, new Date('2026-06-20T00:00:00Z'))).toEqual([
      { claimNumber: 1, kind: 'evidence removed', on: '2026-06-13' },
      { claimNumber: 2, kind: 'sibling corrected', on: '2026-06-01' },
      { claimNumber: 2, kind: 'recheck due', on: '2026-06-10' },
      { claimNumber: 2, kind: 'evidence removed', on: '2026-06-12' },
    ])
  })

  test('nothing is said of a claim that the edition does not hold', () => {
    const gone = { claimNumber: 9, kind: 'article revised' as const, at: '2026-06-01T10:00:00Z' }
    expect(noticesOf(edition, [gone], new Date('2026-06-02T00:00:00Z'))).toEqual([])
  })
})
