import { z } from 'zod'
import { splitSentences } from '#domain/text/sentences.ts'

const row = z.object({
  lang: z.string().default('en'),
  text: z.string(),
  spans: z.array(z.tuple([z.int(), z.int()])).nullish(),
  rewrites_text: z.boolean().nullish(),
  doc: z.string().nullish(),
  name: z.string().nullish(),
})

/** `right` of `total` are texts with every sentence exact; the rest pools the sentences of all texts. */
export type SentenceFigures = { right: number; total: number; precision: number; recall: number; f1: number }

/** Rows whose gold rewrites the text have no spans to compare and are left out. `note` is told of each wrong text. */
export function measureSentences(rows: readonly unknown[], note: (line: string) => void): SentenceFigures {
  let [right, total, exact, found, wanted] = [0, 0, 0, 0, 0]
  for (const one of rows) {
    const { text, lang, spans, rewrites_text, doc, name } = row.parse(one)
    if (rewrites_text || !spans) continue
    const keys = splitSentences(text, languageTag(lang)).map(({ start, end }) => `${start},${end}`)
    const gold = new Set(spans.map((span) => span.join(',')))
    const hits = keys.filter((key) => gold.has(key)).length
    const isRight = hits === keys.length && hits === gold.size
    total += 1
    right += Number(isRight)
    exact += hits
    found += keys.length
    wanted += gold.size
    if (!isRight)
      note(`${lang} ${doc ?? name ?? ''}: ${hits} of ${gold.size} sentences, ${keys.length} found`)
  }
  return {
    right,
    total,
    precision: share(exact, found),
    recall: share(exact, wanted),
    f1: share(2 * exact, found + wanted),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** "UK_ua" and "uk-UA" are one language. */
function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return lang
  }
}
