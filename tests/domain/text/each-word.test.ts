import { expect, test } from 'vitest'
import { eachWord } from '#domain/text/each-word.ts'

function wordsIn(text: string): string[] {
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

test.each([
  ['It is so.', ['It', 'is', 'so']],
  ['п’ять об’їздів, can’t', ['п’ять', 'об’їздів', 'can’t']],
  ["'quoted' l' 5'", ['quoted', 'l', '5']],
  ['12,000.50 at 10:30, 7.', ['12,000.50', 'at', '10:30', '7']],
  ['non-state F16 №5', ['non', 'state', 'F16', '№', '5']],
  ['soft\u00adhyphen \u200fשלום', ['soft\u00adhyphen', 'שלום']],
  ['警方说12人。Abc', ['警', '方', '说', '12', '人', 'Abc']],
  ['de\u0301ja\u0300 नमस्ते', ['de\u0301ja\u0300', 'नमस्ते']],
  ['so 👍🏽 $5 😀😀', ['so', '👍', '🏽', '$', '5', '😀', '😀']],
  ['𝒜𝒷 𠀀好', ['𝒜𝒷', '𠀀', '好']],
  ['half \ud83d', ['half', '\ud83d']],
  ['… — (?!)', []],
  ['', []],
])('words of %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})
