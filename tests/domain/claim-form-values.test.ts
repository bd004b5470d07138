import { expect, test } from 'vitest'
import { attributionValues } from '#domain/attribution-values.ts'
import { evidenceFlags } from '#domain/evidence-flags.ts'

const hop = { position: 1, name: 'A conscript', isAnonymous: true, kind: null, cue: 'told', hedge: null }
const carrier = {
  position: 2,
  name: 'Suspilne',
  isAnonymous: false,
  kind: 'outlet' as const,
  cue: null,
  hedge: null,
}

test('no hop is the article’s own voice', () => {
  expect(attributionValues([])).toEqual({ voice: 'own voice', speaker: '', carrier: '', cue: '', hedge: '' })
})

test('the chain of an anonymous speaker stands in the fields of the form', () => {
  expect(attributionValues([hop, carrier])).toEqual({
    voice: 'anonymous',
    speaker: 'A conscript',
    cue: 'told',
    hedge: '',
    carrier: 'Suspilne',
    carrierKind: 'outlet',
  })
})

test('a named speaker keeps their kind', () => {
  const named = { ...hop, name: 'Ada', isAnonymous: false, kind: 'person' as const }
  expect(attributionValues([named])).toMatchObject({ voice: 'named', speakerKind: 'person', carrier: '' })
})

test('only pieces that count for nothing are flagged', () => {
  const article = { url: 'https://paper.example/a', outlet: 'Paper', ownDomains: ['stet.example'] }
  const piece = (number: number, sourceName: string, url: string | null) => ({
    number,
    sourceId: sourceName,
    sourceName,
    url,
  })
  const flags = evidenceFlags(
    [piece(1, 'City', null), piece(2, 'paper', null), piece(4, 'City', 'https://stet.example/x')],
    article,
  )
  expect([...flags.keys()]).toEqual([2, 4])
})
