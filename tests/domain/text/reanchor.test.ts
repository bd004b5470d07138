import { describe, expect, test } from 'vitest'
import type { Reanchored } from '#domain/text/anchor-state.ts'
import { anchorAt } from '#domain/text/anchors.ts'
import { reanchor } from '#domain/text/reanchor.ts'
import {
  attack,
  bridge,
  claim,
  marked,
  paragraphs,
  reanchored,
  road,
  story,
} from '#tests/support/marked-anchor.ts'

const wordsOf = (one: Reanchored) => (one.state === 'lost' ? null : one.anchor.exact)

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

  test('is moved when it is made of words that stand everywhere', () => {
    const noise = 'One two three. Three two one. Two one three. '.repeat(40)
    const one = reanchored(`[Two two one, three three.] ${noise}`, `${noise}New. Two two one, three three.`)
    expect(one).toMatchObject({ state: 'moved', anchor: { exact: 'Two two one, three three.' } })
  })

  test('is found in a text that says the same over and over, with edits all through it', () => {
    const same = Array.from({ length: 600 }, () => 'We did not see that day.')
    const before = same.join(' ')
    const after = same.map((words, at) => (at % 40 === 20 ? words.replace('that', 'a') : words)).join(' ')
    const anchors = [0, 250, 599].map((at) => anchorAt(before, at * 25, at * 25 + 24))
    const starts = reanchor(before, after, anchors, 'en').map(
      (one) => one.state !== 'lost' && one.anchor.start,
    )
    expect(starts).toEqual([0, 250 * 25 - 18, 599 * 25 - 45])
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

  test('does not end inside a sign that is larger now', () => {
    expect(reanchored('She sent [it is 👍] to all.', 'She sent it is 👍🏽 to all.')).toMatchObject({
      state: 'reworded',
      anchor: { exact: 'it is 👍🏽' },
    })
  })

  test('is found by words of which each has another ending', () => {
    const one = reanchored('A. [Increasing involvement] Z.', 'A. Increase involvements Z.')
    expect(wordsOf(one)).toBe('Increase involvements')
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

  test.each([
    ['beside its neighbours', 'Nobody was arrested.'],
    ['when one neighbour has changed too', 'Two men were taken in.'],
  ])('the edited place wins over the same words elsewhere, %s', (_name, next) => {
    const edit = `${claim.replace('killed', 'wounded')} ${next}`
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
