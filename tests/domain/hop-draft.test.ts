import { expect, test } from 'vitest'
import { claimDraft } from '#domain/claim-draft.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { hopRows, hopValues } from '#domain/hop-rows.ts'

const id = '01900000-0000-7000-8000-000000000001'
const form = { articleId: id, passageId: id, words: 'W', wording: 'W', kind: 'fact' }

const conscript = {
  ...{ name: 'A conscript', isAnonymous: true, kind: null },
  ...{ cue: 'told', hedge: 'reportedly' },
}
const suspilne = { name: 'Суспільне', isAnonymous: false, kind: 'outlet' as const, cue: null, hedge: null }

test('no hop is the article’s own voice', () => {
  expect(hopValues([])).toEqual({ who: '', whoKind: '', cue: '', hedge: '' })
  expect(claimDraft.parse({ ...form, ...hopValues([]) }).hops).toEqual([])
  expect(hopRows({})).toEqual([])
})

test('a chain goes through its form and comes back as it was', () => {
  const values = hopValues([conscript, suspilne])
  expect(values.who).toBe('A conscript\nСуспільне')
  expect(claimDraft.parse({ ...form, ...values }).hops).toEqual([
    hopDraft('A conscript', 'anonymous', { cue: 'told', hedge: 'reportedly' }),
    hopDraft('Суспільне', 'outlet'),
  ])
  expect(hopRows(values).map((row) => row.whoKind)).toEqual(['anonymous', 'outlet'])
})

test('rows keep their places, the empty ones between them too, but none at the end', () => {
  const rows = hopRows({ who: '\nWire\n\n', whoKind: 'person\nagency\nperson\nperson', cue: '\n\n\n' })
  expect(rows.map(({ who, whoKind }) => [who, whoKind])).toEqual([
    ['', 'person'],
    ['Wire', 'agency'],
  ])
  expect(claimDraft.parse({ ...form, who: '\nWire\n' }).hops).toEqual([hopDraft('Wire')])
})

test('a name is cleaned as every text is', () => {
  const [hop] = claimDraft.parse({ ...form, who: '  Ada\t\u202eLovelace e\u0301 ' }).hops
  expect(hop?.who).toBe('Ada Lovelace é')
})
