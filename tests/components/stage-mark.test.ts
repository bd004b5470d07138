import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stages } from '#domain/claim.ts'

test('the style sheet draws each stage there is and says which step of how many it is', () => {
  const sheet = readFileSync(new URL('../../app/desk.css', import.meta.url), 'utf8')
  const said = [...sheet.matchAll(/\.stage-(\d)::before \{\s*content: '' \/ '([^']+)'/g)]
  expect(said.map(([, number, words]) => [Number(number), words])).toEqual(
    stages.map((_, index) => [index, `Step ${index + 1} of ${stages.length}: `]),
  )
})
