import { describe, expect, test } from 'vitest'
import { excerptOf, mentionsIn } from '#domain/comment.ts'
import { commentDraft } from '#domain/comment-draft.ts'

const person = (id: string, name: string, isActive = true) => ({ id, name, isActive })
const people = [
  person('ann', 'Ann Lee'),
  person('smith', 'Ann Lee Smith'),
  person('gone', 'Ann Lee Jones', false),
  person('twin-1', 'Jan Novák'),
  person('twin-2', 'Jan Novák'),
  person('oleh', 'Олег Тарасенко'),
  person('wang', '王伟'),
  person('kim', '김민수'),
  person('layla', 'ليلى حداد'),
  person('obrien', "Siobhán O'Brien"),
  person('odd', 'J. (Jo) R+'),
  person('blank', ' '),
]

describe('a mention', () => {
  test.each([
    ['the whole name', 'Ask @Ann Lee about it.', ['ann']],
    ['nobody without the sign', 'Ask Ann Lee about it.', []],
    ['nobody by a first name', 'Ask @Ann about it.', []],
    ['the longest name that fits', '@Ann Lee Smith knows.', ['smith']],
    ['somebody who left: the name stays theirs', '@Ann Lee Jones knew.', []],
    ['no part of a longer word', '@Ann Leeson, no.', []],
    ['a name before a genitive', '@Ann Lee’s note, @Ann Lee.', ['ann']],
    ['capitals and spaces as they come', '@ann\u00a0 LEE!', ['ann']],
    ['a name over two lines', '@Ann\nLee', ['ann']],
    ['everybody of one name', 'for @Jan Novák', ['twin-1', 'twin-2']],
    ['a name whose accent is a sign of its own', 'for @Jan Nova\u0301k', ['twin-1', 'twin-2']],
    ['no name that goes on with an accent', '@Ann Lee\u0301 no', []],
    ['Cyrillic', 'спитай @Олег Тарасенко, будь ласка', ['oleh']],
    ['Chinese, with no space before or after', '请@王伟看一下', ['wang']],
    ['Korean, with an ending on the name', '@김민수가 안다', ['kim']],
    ['Arabic', 'اسأل @ليلى حداد من فضلك', ['layla']],
    ['an apostrophe', "@Siobhán O'Brien?", ['obrien']],
    ['signs that mean something in a pattern', '(@J. (Jo) R+)', ['odd']],
    ['no e-mail address', 'write to me@Ann Lee', []],
    ['several, each once', '@Ann Lee and @王伟 and @Ann Lee', ['ann', 'wang']],
    ['nobody by a sign alone', '@ and @@', []],
  ])('names %s', (_, text, ids) => {
    expect(mentionsIn(text, people)).toEqual(ids)
  })

  test('needs somebody to mention', () => {
    expect(mentionsIn('@Ann Lee', [])).toEqual([])
    expect(mentionsIn('@', [person('blank', ' ')])).toEqual([])
  })
})

test.each([
  ['short', 'short'],
  ['a\n\nb  c', 'a b c'],
  ['0123456789', '0123456789'],
  ['0123456789A', '012345678…'],
  ['01234567👩🏽‍🌾 and more', '01234567…'],
  ['0123456 89 more', '0123456 8…'],
])('the beginning of %j is %j', (text, excerpt) => {
  expect(excerptOf(text, 10)).toBe(excerpt)
})

describe('a comment as it is sent', () => {
  const claimId = '01900000-0000-7000-8000-0000000000AA'
  const send = (given: object) => commentDraft.safeParse({ claimId, words: 'Which minutes?', ...given })

  test('is cleaned, and those to tell are ids, each once', () => {
    const words = ' Which\r\nminutes?\u202e '
    expect(send({ words, tell: `${claimId}\n${claimId}` }).data).toEqual({
      ...{ claimId: claimId.toLowerCase(), words: 'Which\nminutes?' },
      tell: [claimId, claimId].slice(0, 1).map((id) => id.toLowerCase()),
    })
    expect(send({}).data?.tell).toEqual([])
  })

  test.each([
    ['empty', { words: ' \u200d' }, 'words'],
    ['longer than 5,000 characters', { words: 'x'.repeat(5_001) }, 'words'],
    ['with a NUL', { words: 'a\0b' }, 'words'],
    ['to somebody who is no id', { tell: 'Ann' }, 'tell'],
    ['in reply to what is no id', { inReplyTo: 'x' }, 'inReplyTo'],
  ])('is refused when %s', (_, given, field) => {
    expect(send(given).error?.issues.map(({ path }) => path[0])).toContain(field)
  })

  test('may be 5,000 characters long', () => {
    expect(send({ words: 'x'.repeat(5_000) }).success).toBe(true)
  })
})
