import { expect, test } from 'vitest'
import { evidenceFlags, flagInWords } from '#domain/evidence-flags.ts'
import { independenceTally } from '#domain/independence-tally.ts'
import { independenceInWords } from '#domain/independence-words.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { wordsIn } from '#domain/words/words.ts'
import { piece, reprint, waterArticle } from '#tests/support/judged-evidence.ts'

const words = (...evidence: JudgedEvidence[]) => {
  const lines = independenceTally(evidence, waterArticle)
  return lines.map((line) => [line.question, line.stance, independenceInWords(line, wordsIn('en'))])
}
const agency = piece(1, { sourceName: 'Agency' })
const ministry = piece(2, { sourceId: 'party', sourceName: 'Ministry' })

test.each<[string, JudgedEvidence[], string]>([
  ['one piece', [agency], '1 piece from 1 independent root: Agency.'],
  [
    'reprints of it',
    [agency, reprint(3, agency), reprint(4, agency)],
    '3 pieces from 1 independent root: Agency (3 pieces).',
  ],
  [
    'a root that is not on the claim',
    [reprint(3, agency), piece(5)],
    '2 pieces from 2 independent roots: Agency and Source 5.',
  ],
  [
    'a party beside it',
    [agency, ministry],
    '1 piece from 1 independent root: Agency. A party’s word does not confirm: Ministry.',
  ],
  ['a party alone', [ministry], 'No independent root. A party’s word does not confirm: Ministry.'],
  [
    'what is not pinned, or broken',
    [agency, piece(3, { pin: null }), piece(4, { pin: 'broken' })],
    '1 piece from 1 independent root: Agency. 2 more pieces not counted.',
  ],
  [
    'nothing that counts',
    [piece(3, { url: 'https://ours.example/' })],
    'No independent root. 1 piece not counted.',
  ],
])('in words: %s', (_, evidence, expected) => {
  expect(words(...evidence)).toEqual([['so', 'supports', expected]])
})

test('each side of each question has its line, in order; a party may hold what was said, and contradict', () => {
  const said = { ...ministry, number: 4, question: 'said' } as const
  const against = { ...ministry, number: 5, stance: 'contradicts' } as const
  expect(words(piece(6, { stance: 'context' }), against, said, agency)).toEqual([
    ['said', 'supports', '1 piece from 1 independent root: Ministry (a party).'],
    ['so', 'supports', '1 piece from 1 independent root: Agency.'],
    ['so', 'contradicts', '1 piece from 1 independent root: Ministry (a party).'],
  ])
})

test('only pieces that count for nothing, or are a party’s word, are flagged', () => {
  const outlet = piece(3, { sourceName: 'the harbour gazette' })
  const flags = evidenceFlags([agency, ministry, outlet], waterArticle)
  expect([...flags].map(([number, flag]) => [number, flagInWords(flag, wordsIn('en'))])).toEqual([
    [2, 'A party’s word, which does not confirm: It is their waterworks.'],
    [3, 'Counts for nothing: it comes from the outlet that published the article'],
  ])
})

test('the counts are said in each language, names as they are', () => {
  const [tally] = independenceTally(
    [agency, reprint(3, agency), ministry, piece(4, { pin: null })],
    waterArticle,
  )
  if (!tally) throw new Error('There is evidence')
  expect(independenceInWords(tally, wordsIn('uk'))).toBe(
    '2 докази з 1 незалежного першоджерела: Agency (2 докази). Слово зацікавленої сторони не є підтвердженням: Ministry. Ще 1 доказ не враховано.',
  )
  const arabic = independenceInWords(tally, wordsIn('ar'))
  expect(arabic).toContain('دليلان من أصل مستقل واحد: \u2068Agency\u2069 (دليلان)')
})
