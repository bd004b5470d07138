import { expect, test } from 'vitest'
import { attributionValues } from '#domain/attribution-values.ts'

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
