import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { WaitingClaim } from '#components/revision/waiting-claim.ts'
import { WaitingList } from '#components/revision/waiting-list.tsx'
import { ShortcutContext } from '#components/shortcut/shortcut-context.ts'
import { blankForm } from '#domain/form-state.ts'

const nothing = async () => blankForm()
const actions = { accept: nothing, place: nothing, withdraw: nothing }
const waiting = (given: Partial<WaitingClaim> = {}): WaitingClaim => ({
  ...{ claimId: 'c1', number: 1, version: 3, wording: 'Trams ran.', state: 'reworded', score: 0.9 },
  ...{ differences: [], revision: { id: 'r', number: 2 }, was: 'Trams ran.', candidates: [] },
  is: { start: 0, end: 16, words: 'Trams ran today.' },
  refusals: { accept: null, place: null, withdraw: null },
  ...given,
})
const drawn = (claims: WaitingClaim[]) =>
  renderToStaticMarkup(
    <ShortcutContext value={{ settings: { isOff: false, keys: {} }, isMac: false }}>
      <WaitingList waiting={claims} language="en" actions={actions} />
    </ShortcutContext>,
  )

test('nothing is drawn where nothing waits', () => {
  expect(drawn([])).not.toContain('<section')
})

test('the key means the first claim that this person may accept', () => {
  const html = drawn([
    waiting({ refusals: { accept: 'You signed it off.', place: null, withdraw: null } }),
    waiting({ claimId: 'c2', number: 2, state: 'lost', is: null }),
    waiting({ claimId: 'c3', number: 3 }),
    waiting({ claimId: 'c4', number: 4 }),
  ])
  const [, ...items] = html.split('<li data-claim')
  expect(items.map((item) => item.includes('data-shortcut="revision.accept"'))).toEqual([
    false,
    false,
    true,
    false,
  ])
})

test('lost words have candidates in place of a yes, each with the place that it stands for', () => {
  const html = drawn([
    waiting({
      ...{ state: 'lost', is: null },
      candidates: [{ start: 40, end: 50, words: 'Trams halt' }],
    }),
  ])
  expect(html).not.toContain('Accept the new words')
  expect(html).toContain('Not found in the new text.')
  expect(html).toMatch(/name="startsAt" value="40"/)
  expect(html).toMatch(/name="words" value="Trams halt"/)
})

test('somebody who may decide nothing is offered nothing but the reason', () => {
  const no = 'Only editors can accept changed words.'
  const html = drawn([waiting({ refusals: { accept: no, place: no, withdraw: no } })])
  expect(html).toContain(no)
  expect(html).not.toContain('Withdraw the claim')
  expect(html).not.toContain('on other words')
})
