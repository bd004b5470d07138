import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClaimNotices } from '#components/claim/claim-notices.tsx'
import type { Heir } from '#domain/claim.ts'

const withdrawn = { reason: 'Merged into claim 7', by: 'Mara', at: new Date('2026-06-03T09:00:00Z') }
const drawn = (heirs: Heir[]) =>
  renderToStaticMarkup(
    <ClaimNotices {...{ withdrawn, heirs }} retracted={null} heldBack={null} fate={null} timeZone="UTC" />,
  )
const words = (html: string) => html.replace(/<[^>]+>/g, '')

test('a claim that was merged or split leads to what it became', () => {
  const merged = drawn([{ id: 'seven', number: 7, descent: 'merge' }])
  expect(words(merged)).toContain('Merged into claim 7')
  expect(merged).toContain('href="/desk/claims/seven"')
  const split = drawn([
    { id: 'eight', number: 8, descent: 'split' },
    { id: 'nine', number: 9, descent: 'split' },
  ])
  expect(words(split)).toContain('Split into claim 8 and claim 9')
  for (const id of ['eight', 'nine']) expect(split).toContain(`href="/desk/claims/${id}"`)
})

test('a claim that was withdrawn for another reason says which', () => {
  expect(words(drawn([]))).toContain('Merged into claim 7')
  expect(drawn([])).not.toContain('href')
})
