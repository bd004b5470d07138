import { expect, test } from 'vitest'
import { paragraphsOf } from '#domain/text/paragraphs.ts'
import { splitSentences } from '#domain/text/sentences.ts'

test.each([
  ['one paragraph', 'One is here. Two is here.', [['One is here.', 'Two is here.']]],
  ['a line break', 'One is here. Two is here.\nThree is.', [['One is here.', 'Two is here.'], ['Three is.']]],
  ['an empty line', 'One is here.\n\nTwo is here.', [['One is here.'], ['Two is here.']]],
  ['spaces around the break', 'One is here. \n  Two is here.', [['One is here.'], ['Two is here.']]],
  ['a line separator', 'One is here.\u2028Two is here.', [['One is here.'], ['Two is here.']]],
  ['a break before the first', '\n\nOne is here.', [['One is here.']]],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  const paragraphs = paragraphsOf(text, splitSentences(text, 'en'))
  expect(paragraphs.map((some) => some.map(({ start, end }) => text.slice(start, end)))).toEqual(expected)
})
