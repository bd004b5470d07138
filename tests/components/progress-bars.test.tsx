import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CoverageBar } from '#components/article/coverage-bar.tsx'
import { type QueueItem, queueLine } from '#components/assignment/queue-line.ts'
import { QueueRow } from '#components/assignment/queue-row.tsx'
import { StageBar } from '#components/claim/stage-bar.tsx'
import { noStages } from '#domain/article-progress.ts'

const counts = { claimed: 4, 'set aside': 1, unread: 0 }

test('an article with nothing open shows no colour of an open claim', () => {
  expect(renderToStaticMarkup(<CoverageBar counts={counts} open={0} />)).not.toContain('fill-open')
  const half = renderToStaticMarkup(<CoverageBar counts={counts} open={2} />)
  expect(half).toMatch(/x="40.00%" y="0" width="40.00%" height="10" class="fill-open/)
})

test('claims by stage are drawn in ink alone and said in words', () => {
  const html = renderToStaticMarkup(<StageBar counts={{ ...noStages(), 'signed off': 1, unassigned: 3 }} />)
  expect(html).toContain('4 claims: 1 signed off, 3 unassigned')
  // A box for each, and the first one full; nothing of the other has been done.
  const boxes = 'M0.00 1h24.40v12h-24.40z'
  expect(html).toMatch(
    new RegExp(`<path d="${boxes}M25.00 1h74.40v12h-74.40z".*<path d="${boxes}" class="fill-ink"`),
  )
  expect(html.match(/fill-(?!none|ink)/)).toBeNull()
  expect(renderToStaticMarkup(<StageBar counts={noStages()} />)).toContain('No claims yet')
})

test.each([
  ['sign off', 'Yours to sign off</span> <span class="text-muted">Proposed by <bdi>Ines</bdi>.', '#verdict'],
  ['recheck', 'Recheck due', '#verdict'],
  ['wait', 'Proposed by <bdi>Ines</bdi>; an editor has to decide.', ''],
  ['check', 'Back to you</span> <span class="text-muted" dir="auto">Sent back by Tomas: Thin', ''],
] as const)('a row says why it stands in the queue: %s', (why, words, part) => {
  const item: QueueItem = {
    ...{ claimId: 'c', number: 4, wording: 'Water is wet.', why },
    ...({ kind: 'fact', stage: 'checking', priority: 'normal' } as const),
    ...{ article: { id: 'a', title: 'Water', language: 'en' }, proposedBy: 'Ines', recheckOn: '2026-06-03' },
    ...{ cameBack: { sentence: 'Sent back by Tomas: Thin' }, dueAt: null },
    ...{ isHighRisk: true, isHeldBack: false },
  }
  const line = queueLine(item, { now: new Date(), timeZone: 'UTC' })
  const html = renderToStaticMarkup(<QueueRow line={line} ofArticle="/desk?article=" />)
  expect(html).toContain(words)
  expect(html).toContain(`href="/desk/claims/c${part}"`)
  expect(html).toContain('High risk')
  expect(html).toContain('href="/desk?article=a"')
})
