import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClaimForm } from '#components/claim/claim-form.tsx'
import { blankForm, type FormState } from '#domain/form-state.ts'

const known = [
  { name: 'РИА Новости', called: 'РИА Новости', kind: 'agency' as const, reliability: 'C' as const },
  { name: 'РИА Новости', called: 'RIA Novosti', kind: 'agency' as const, reliability: 'C' as const },
]
const chain = { who: 'Ada\n\nRIA Novosti', whoKind: 'person\nperson\nagency', cue: 'told\n\n', hedge: '\n\n' }

const drawn = (state: Partial<FormState>) =>
  renderToStaticMarkup(
    <ClaimForm
      action={async (form) => form}
      initial={{ ...blankForm(), ...state }}
      language="en"
      sources={known}
    />,
  )
const [scripted, plain] = [
  (html: string) => html.replace(/<noscript>.*?<\/noscript>/gs, ''),
  (html: string) => html,
]
const rowsOf = (html: string) =>
  (html.match(/<input[^>]*name="who"[^>]*>/g) ?? []).map((tag) => /value="([^"]*)"/.exec(tag)?.[1])

test('a form without a chain has one row to type in, and three where no script can add any', () => {
  const html = drawn({})
  expect(rowsOf(scripted(html))).toEqual([''])
  expect(rowsOf(plain(html))).toEqual(['', '', ''])
  expect(html).toContain('The article itself speaks.')
})

test('the rows of a chain stand in their order, with two empty ones behind where there is no script', () => {
  const html = drawn({ values: chain })
  expect(rowsOf(scripted(html))).toEqual(['Ada', '', 'RIA Novosti'])
  expect(rowsOf(plain(html))).toHaveLength(5)
  expect(html).toMatch(/<label[^>]*>Who<span class="sr-only">, hop 3<\/span><\/label>/)
  expect(html).toMatch(/<option value="RIA Novosti" label="РИА Новости"/)
})

test('the chain is drawn with the record of who is known, and where it is weakest', () => {
  const html = drawn({ values: chain })
  expect(html).toContain('The weakest hop: record C, fairly reliable.')
  expect(drawn({ values: { ...chain, whoKind: 'anonymous\nperson\nagency' } })).toContain(
    'nobody can be asked',
  )
})

test('what is wrong with a row stands beside that row’s field', () => {
  const html = drawn({ stamp: 1, values: chain, errors: { 'who.1': ['Name them.'], 'cue.2': ['Too long.'] } })
  const faulty = html.match(/<input[^>]*aria-invalid="true"[^>]*>/g) ?? []
  expect(faulty.map((tag) => / name="([^"]*)"/.exec(tag)?.[1])).toEqual(['who', 'cue'])
  expect(html.indexOf('Name them.')).toBeLessThan(html.indexOf('value="RIA Novosti"'))
  expect(html.indexOf('Too long.')).toBeGreaterThan(html.indexOf('value="RIA Novosti"'))
  expect(drawn({ stamp: 1, errors: { who: ['Remove the NUL.'] } })).toContain('Remove the NUL.')
})
