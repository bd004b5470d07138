import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '#domain/text/sentences.ts'

const sentencesOf = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

/** One case a line; "|" stands where a passage ends. */
const cases: Record<string, [language: string, marked: string][]> = {
  'abbreviations and initials': [
    ['en', 'Dr. Helen Ray met Gen. Marsh on Feb. 3.|They spoke.'],
    ['en', 'It is in the U.S. Senate now.|He left the U.S.|He is back.'],
    ['en', 'J. R. R. Hale wrote it, cf. p. 12 and fig. 3.|It sold.'],
    ['en', 'I said no.|He left.|See no. 5 of the list.'],
    ['en', 'Acme Inc. said so.|It works for Acme Inc.|They know.'],
    [
      'uk',
      'Про це сказав Т. Г. Шевчук на вул. Лісовій.|Це було у 1991 р.|Потім, у м. Києві, купили цемент, цеглу і т. д.|Далі — ні.',
    ],
    ['ru', 'Об этом в 1877 г. писал В. Г. Лесной и др.|Это 5 млн руб. в год.'],
    ['en', 'At 5 a.m. Mr. Ray rose.|He left at 6 p.m.|Mr. Ray slept.'],
    ['en', 'NORTH HARBOUR, Va. — The ship came.|So then-Gov. Marsh left.'],
    ['en', 'Look at parts A and B.|Part B is short.|Then A. B. Ray came.'],
    ['uk', 'Він живе о 10 год. 30 хв. від нас (охор. № 7).|Так було торік.'],
    ['uk', 'Рухається (цього року. — Ред.) далі.|Криві А, Б та В.|Крива А довша.'],
    ['pl', 'To jest np. dom, ul. Leśna 5, m. 3.|Koniec.'],
    ['hy', 'Այսպիսով` մոտենում ենք ավարտին:|Ոչինչ:'],
    ['kk', 'Бұл «Айқын», 2010 жыл. № 70 болды.|Иә.'],
    ['de', 'Das war am 12. Juni.|Es steht auf Seite 12.|Dort, z. B. oben, steht es.'],
  ],
  'figures and addresses': [
    ['en', 'It cost $1.5 million, or 3.14 each.|See example.com/a.b?c=d.|Write to a.b@example.org.'],
    [
      'en',
      'It was sold.The price is 1,000.That is a lot.'
        .replace('sold.The', 'sold.|The')
        .replace('000.That', '000.|That'),
    ],
  ],
  quotations: [
    ['en', '‘This is so,’ he stated, and left.|‘It is.’|Ray agreed.'],
    ['en', '“Is it so?” she asked.|“No!” Marsh said.|“Go.”|He went.'],
    ['en', 'It “ends here.” and goes on.|She said: “So be it.”|Then silence.'],
    ['uk', '«Чи це так?» — спитав він.|«Так!»|Усі вийшли.'],
    ['uk', '— Ходімо! — гукнув він.|— Куди?'],
    ['uk', 'У «Час. Підсумки» про це сказали.|Він «спав. І їв» тощо.|Ні.'],
    ['en', 'The “Now. Or never” slogan won.|He said: “Now.|Or never.”'],
    ['en', 'Good day! 😀|We left. :)|Bye.'],
    ['es', '«¿Es así?», dijo Ana.|¡No!|¿Y ahora?'],
  ],
  'ellipses and brackets': [
    ['en', 'I am … not sure.|Well... He left.'.replace('Well... He', 'Well...|He')],
    ['en', 'He teaches (he once sailed.) at school.|(It is so.)|Good [...] and well.[1]|Next.'],
  ],
  'other scripts': [
    ['zh', '他說：「不是。」|然後走了。|真的嗎？|是！'],
    ['ja', '「はい。」と言った。|３．５％だ。'],
    ['ar', 'هل هذا صحيح؟|نعم، قال د. ريدي ذلك.|انتهى'],
    ['hi', 'यह सच है।|वह गया।'],
  ],
}

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (language, marked) => {
    const pieces = marked.split('|')
    const glue = (piece: string, next: string | undefined) =>
      next === undefined ? '' : /[。？！।]」?$/.test(piece) || /^(?:The price|That is)/.test(next) ? '' : ' '
    const text = pieces.map((piece, index) => piece + glue(piece, pieces[index + 1])).join('')
    expect(sentencesOf(text, language)).toEqual(pieces)
  })
})

describe('lines', () => {
  test.each([
    ['paragraphs', 'One line\n\ngoes not on.', ['One line', 'goes not on.']],
    ['a heading', 'Heading\nThe text begins.', ['Heading', 'The text begins.']],
    ['a list', 'Buy:\n- bread\n- milk.', ['Buy:', '- bread', '- milk.']],
    ['words below one another', 'bread\nmilk\neggs', ['bread', 'milk', 'eggs']],
    ['a broken sentence', 'It was a cold\nnight in town.', ['It was a cold\nnight in town.']],
    ['a list in one line', '1. Bread 2. Milk', ['1. Bread', '2. Milk']],
    ['one passage a line', 'One.\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  ])('%s', (_name, text, passages) => {
    expect(sentencesOf(text)).toEqual(passages)
  })

  test('lines of one width are one paragraph', () => {
    const text = [
      'The council met on Tuesday evening to hear what the engineer',
      'Marsh had found below the bridge, and it was told that Dr.',
      'Ray had not yet been asked.  She will be heard next week, as',
      'the chair said.',
    ].join('\n')
    expect(sentencesOf(text)).toHaveLength(2)
  })
})

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'B',
      'є',
      'Ж',
      '中',
      'م',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '.',
      '.',
      '!',
      '?',
      '…',
      '。',
      '؟',
      '’',
      '“',
      '"',
      '(',
    ],
    ...[
      ')',
      '1',
      ',',
      '—',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '👩‍🚀',
      '🇺🇦',
      '👍🏽',
      'e\u0301',
      '\u00a0',
      '\u200f',
      'Mr',
      'м',
      '•',
      '½',
      '[',
    ],
  )
  const texts = fc.oneof(fc.string({ unit: piece, maxLength: 80 }), fc.string({ unit: 'grapheme' }))
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

  test('passages and gaps join to the text, gaps are white space, no grapheme is split', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'uk', 'zh', 'ar', 'xx'), (text, language) => {
        const starts = new Set([...graphemes.segment(text)].map((one) => one.index).concat(text.length))
        let at = 0
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).not.toBe('')
          expect([starts.has(start), starts.has(end)]).toEqual([true, true])
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 1_000 },
    )
  })

  test.each(['. ', '! a', 'a\n', '🙂. ', '1. ', '• ', 'U.S. ', '。 ', '." ', '.\u0301', 'a « a. '])(
    'a hostile 200 KB of %j takes no quadratic time',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      const began = performance.now()
      splitSentences(text, 'en')
      expect(performance.now() - began).toBeLessThan(4_000)
    },
  )
})
