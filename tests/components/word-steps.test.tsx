import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WordSteps } from '#components/bench/word-steps.tsx'

const drawn = (language: string) =>
  renderToStaticMarkup(<WordSteps language={language} onStep={() => {}} />)
    .match(/dir="\w+"|aria-label="(?:Start|End)[^"]*"|[◂▸]/gu)
    ?.slice(0, 5)

test('a word earlier is to the left, and to the right in a text that runs from there', () => {
  const [earlier, later] = ['aria-label="Start a word earlier"', 'aria-label="Start a word later"']
  expect(drawn('uk')).toEqual(['dir="ltr"', earlier, '◂', later, '▸'])
  expect(drawn('ar')).toEqual(['dir="rtl"', earlier, '▸', later, '◂'])
})
