import { describe, expect, test } from 'vitest'
import { bridge, marked, paragraphs, reanchored, road } from '#tests/support/marked-anchor.ts'

describe('an anchor whose words are gone', () => {
  test('is lost, without candidates when nothing is like it', () => {
    expect(reanchored(marked, paragraphs(bridge, road))).toEqual({ state: 'lost', candidates: [] })
    expect(reanchored(marked, '')).toEqual({ state: 'lost', candidates: [] })
  })

  test('is lost when another sentence with some of the words has its place', () => {
    const other = 'The police said little about what had caused the fire in the old town on Sunday.'
    expect(reanchored(marked, paragraphs(bridge, `${other} Nobody was arrested.`, road)).state).toBe('lost')
  })

  test('is lost when the same words were always elsewhere too; they are the first candidate', () => {
    const again =
      'The clerk repeated it word for word in court. Twelve people were killed in the attack, police said.'
    const one = reanchored(paragraphs(marked, again), paragraphs(bridge, 'Nobody was arrested.', road, again))
    if (one.state !== 'lost') throw new Error(`It is ${one.state}`)
    expect(one.candidates[0]?.score).toBeCloseTo(1)
  })

  test('a word or two are not taken for the same ones in other surroundings', () => {
    const before = 'It rained. The bridge opens on [Monday], the mayor said.\n\nThe road is closed.'
    const after = 'It rained.\n\nThe road is closed. Buses go again from Monday until the summer.'
    expect(reanchored(before, after).state).toBe('lost')
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
