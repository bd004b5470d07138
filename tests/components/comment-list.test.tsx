import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CommentForm, ReplyForm } from '#components/claim/comment-form.tsx'
import { drawnThread } from '#components/claim/comment-line.ts'
import { CommentList } from '#components/claim/comment-list.tsx'
import type { CommentLine, Thread } from '#domain/comment.ts'
import { blankForm, type FormState } from '#domain/form-state.ts'

const line = (words: string, given: Partial<CommentLine> = {}): CommentLine => ({
  ...{ id: words, words, by: { id: 'p', name: 'Rana' }, at: new Date('2026-06-03T09:00:00Z'), told: [] },
  ...given,
})
const thread = (words: string, given: Partial<Thread> = {}): Thread => ({
  ...{ ...line(words), replies: [], resolved: null },
  ...given,
})
const draw = (threads: Thread[], hasEarlier = false) =>
  renderToStaticMarkup(
    <CommentList
      threads={threads.map((one) => drawnThread(one, 'UTC'))}
      hasEarlier={hasEarlier}
      formsOf={({ id }) => <form data-about={id} />}
    />,
  )

it('draws words as words, with their lines, in the direction that they have', () => {
  const html = draw([thread('<script>alert(1)</script>\n<b>שלום</b>')])
  expect(html).not.toMatch(/<script|<b>/)
  expect(html).toMatch(/<p class="whitespace-pre-line" dir="auto">&lt;script&gt;/)
})

it('folds what is resolved, says by whom, and offers no form there', () => {
  const resolved = { by: 'Edda', at: new Date('2026-06-04T09:00:00Z') }
  const html = draw([thread('Open', { replies: [line('An answer')] }), thread('Settled', { resolved })])
  const [open = '', folded = ''] = html.split('<details')
  expect(open).toContain('An answer')
  expect(open).toContain('data-about="Open"')
  expect(folded).toContain('1 resolved')
  expect(folded).toMatch(/Resolved by <bdi>Edda<\/bdi>/)
  expect(folded).not.toContain('data-about')
})

it('names whom a comment was for, and says where the list is cut', () => {
  const html = draw([thread('Ask', { told: ['Ann Lee', 'ליאור'] })], true)
  expect(html).toMatch(/Told: <span><bdi>Ann Lee<\/bdi><\/span><span>, <bdi>ליאור<\/bdi><\/span>/)
  expect(html).toContain('Only the newest 1 comments are shown.')
})

const form = { action: async (state: FormState) => state, refusal: null }
const people = ['a', 'b', 'c'].map((id) => ({ id, name: `Person ${id}` }))

it('hands back what was ticked', () => {
  const initial = blankForm({ claimId: 'c', inReplyTo: 't', tell: 'a\nc' })
  const html = renderToStaticMarkup(<ReplyForm {...form} {...{ initial, people }} number={1} to="Rana" />)
  const ticks = html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
  expect(ticks.map((tick) => / checked=""/.test(tick))).toEqual([true, false, true])
  expect(html).toContain('name="inReplyTo"')
})

it('asks for no people where there are none, and is no reply of its own', () => {
  const html = renderToStaticMarkup(<CommentForm {...form} initial={blankForm()} people={[]} />)
  expect(html).not.toMatch(/Tell these people|inReplyTo/)
})
