import { describe, expect, test } from 'vitest'
import type { Reanchored } from '#domain/text/anchor-state.ts'
import { anchorAt } from '#domain/text/anchors.ts'
import { reanchor } from '#domain/text/reanchor.ts'

/** `[` and `]` in the text before are the ends of the anchor. */
function reanchored(marked: string, after: string, language = 'en'): Reanchored {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const before = marked.replace(/[[\]]/g, '')
  const [one] = reanchor(before, after, [anchorAt(before, start, end)], language)
  if (!one) throw new Error('An anchor was given')
  if (one.state !== 'lost') expect(after.slice(one.anchor.start, one.anchor.end)).toBe(one.anchor.exact)
  return one
}

const wordsOf = (one: Reanchored) => (one.state === 'lost' ? null : one.anchor.exact)

const story = [
  'The mayor opened the new bridge on Monday.',
  'Twelve people were killed in the attack, police said. Nobody was arrested.',
  'The road stays closed until the end of the week.',
]
const paragraphs = (...some: (string | undefined)[]) => some.join('\n\n')
const [bridge, attack, road] = story
const marked = paragraphs(bridge, `[${attack?.slice(0, 53)}]${attack?.slice(53)}`, road)
const claim = 'Twelve people were killed in the attack, police said.'

describe('an anchor whose words stand', () => {
  test('is exact in the same text and after a change behind it', () => {
    expect(reanchored(marked, paragraphs(...story))).toMatchObject({
      state: 'exact',
      anchor: { exact: claim },
    })
    expect(reanchored(marked, paragraphs(bridge, attack, 'The road is open again.'))).toMatchObject({
      state: 'exact',
      anchor: { start: 44, end: 97, suffix: ' Nobody was arrested.\n\nThe road ' },
    })
  })

  test.each([
    ['a paragraph before it', paragraphs('It rained.', ...story)],
    ['its paragraph at another place', paragraphs(bridge, road, attack)],
    ['its sentence in another paragraph', paragraphs(`${bridge} ${claim}`, 'Nobody was arrested.', road)],
    ['words beside it', paragraphs(bridge, `On Sunday, too: ${claim} It was late.`, road)],
    ['everything else gone', claim],
  ])('is moved with %s', (_name, after) => {
    expect(reanchored(marked, after)).toMatchObject({ state: 'moved', anchor: { exact: claim } })
  })

  test.each([
    ['Arabic', '[قال الوزير إن الجسر مفتوح.] انتهى.', 'خبر عاجل. قال الوزير إن الجسر مفتوح. انتهى.'],
    [
      'Chinese',
      '桥已开放。[警方说十二人遇难。]道路封闭。',
      '星期一，桥已开放。警方说十二人遇难。道路已经封闭。',
    ],
    ['emoji', 'Here 👩‍🚀 [it is 🇺🇦 so 👍🏽] now', 'New 👨‍👩‍👧. Here 👩‍🚀 it is 🇺🇦 so 👍🏽 later'],
    ['signs alone', 'It is so [… (?!)] and more', 'Now it is so … (?!) and more'],
  ])('is moved in %s', (_name, before, after) => {
    expect(reanchored(before, after, 'und').state).toBe('moved')
  })

  test('is its own copy when the words stand twice', () => {
    const twice = 'He waits. Nobody came to the station. He waits. Nobody left it either.'
    const at = { start: 38, end: 47 }
    const [one] = reanchor(twice, `So. ${twice}`, [anchorAt(twice, at.start, at.end)], 'en')
    expect(one).toMatchObject({ state: 'moved', anchor: { start: 42 } })
  })
})

describe('an anchor whose words were edited', () => {
  test.each([
    ['another word', 'Twelve people were killed in the assault, police said.'],
    ['a word more', 'Twelve young people were killed in the attack, police said.'],
    ['a word less', 'Twelve were killed in the attack, police said.'],
    ['one letter', 'Twelve peopel were killed in the attack, police said.'],
    ['other signs', 'Twelve people were killed in the attack — police said.'],
    ['an invisible sign', 'Twelve peo\u00adple were killed in the attack, police said.'],
    ['a letter of another alphabet', 'Twelve pеople were killed in the attack, police said.'],
    ['words in front', 'On that day twelve people were killed in the attack, police said.'],
    ['words behind', 'Twelve people were killed in the attack, police said in the evening.'],
  ])('is reworded, the whole sentence, with %s', (_name, words) => {
    const one = reanchored(marked, paragraphs('It rained.', bridge, `${words} Nobody was arrested.`, road))
    expect(one).toMatchObject({ state: 'reworded', anchor: { exact: words } })
    expect(one.state === 'reworded' && one.score).toBeGreaterThan(0.75)
    expect(one.state === 'reworded' && one.score).toBeLessThan(1)
  })

  test.each([
    ['number', 'Twenty-one people were killed in the attack, police said.'],
    ['negation', 'Twelve people were not killed in the attack, police said.'],
    ['hedge', 'Twelve people were reportedly killed in the attack, police said.'],
  ])('is changed by a %s', (kind, words) => {
    const one = reanchored(marked, paragraphs(bridge, `${words} Nobody was arrested.`, road))
    expect(one).toMatchObject({
      state: 'changed',
      anchor: { exact: words },
      differences: expect.arrayContaining([expect.objectContaining({ kind })]),
    })
  })

  test.each([
    ['a figure', 'About [12] people came.', 'About 12,000 people came.', '12,000'],
    ['a figure with a space', 'About [12] people came.', 'About 12 000 people came.', '12 000'],
    ['a contraction', 'They [can] come.', "They can't come.", "can't"],
    ['a longer word', 'The [war] began.', 'The warm began.', 'warm'],
  ])('is not exact within %s that is larger now', (_name, before, after, words) => {
    const one = reanchored(before, after)
    expect(['reworded', 'changed', 'lost']).toContain(one.state)
    if (one.state !== 'lost') expect(wordsOf(one)).toBe(words)
  })

  test('a part of a sentence stays a part', () => {
    const before = 'Officials said that [about forty houses were damaged] when the river rose.'
    const after =
      'Two officials told us on Friday that some forty houses were damaged as soon as the river rose.'
    expect(wordsOf(reanchored(before, after))).toBe('some forty houses were damaged')
  })

  test('a sentence that becomes two paragraphs keeps to the one with most of its words', () => {
    const before = 'Note: [see how the council voted on the budget in all its meetings of the year.] End.'
    const after = 'Note: see\n\nHow the council voted on the budget in all its meetings of the year.\n\nEnd.'
    expect(wordsOf(reanchored(before, after))).toBe(
      'How the council voted on the budget in all its meetings of the year.',
    )
  })

  test('the edited place wins over the same words elsewhere', () => {
    const edit = attack?.replace('killed', 'wounded')
    const after = paragraphs(bridge, edit, road, `A leaflet had it otherwise: ${claim}`)
    expect(reanchored(marked, after)).toMatchObject({
      state: expect.stringMatching(/reworded|changed/),
      anchor: { start: 44, exact: claim.replace('killed', 'wounded') },
    })
  })

  test('words that moved and were edited are found', () => {
    const after = paragraphs('Twelve people were killed in that attack, the police said.', bridge, road)
    expect(reanchored(marked, after)).toMatchObject({ state: 'reworded', anchor: { start: 0, end: 58 } })
  })
})

describe('an anchor whose words are gone', () => {
  test('is lost, without candidates when nothing is like it', () => {
    expect(reanchored(marked, paragraphs(bridge, road))).toEqual({ state: 'lost', candidates: [] })
    expect(reanchored(marked, '')).toEqual({ state: 'lost', candidates: [] })
  })

  test('is lost when the same words were always elsewhere too; they are the first candidate', () => {
    const again =
      'The clerk repeated it word for word in court. Twelve people were killed in the attack, police said.'
    const one = reanchored(paragraphs(marked, again), paragraphs(bridge, 'Nobody was arrested.', road, again))
    if (one.state !== 'lost') throw new Error(`It is ${one.state}`)
    expect(one.candidates[0]?.score).toBeCloseTo(1)
  })

  test('names at most five candidates, the likeliest first', () => {
    const years = Array.from(
      { length: 8 },
      (_, at) => `In ${2010 + at} ${at} people were hurt in the attack on a town.`,
    )
    const one = reanchored(paragraphs(marked, ...years), paragraphs(bridge, road, ...years))
    if (one.state !== 'lost') throw new Error(`It is ${one.state}`)
    expect(one.candidates.length).toBeGreaterThan(1)
    expect(one.candidates.length).toBeLessThanOrEqual(5)
    const scores = one.candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})
