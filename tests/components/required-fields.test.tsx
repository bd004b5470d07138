import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ArticleForm } from '#components/article/article-form.tsx'
import { SetAsideForm } from '#components/article/set-aside-form.tsx'
import { AssignForm } from '#components/assignment/assign-form.tsx'
import { HandBackForm } from '#components/assignment/hand-back-form.tsx'
import { PriorityForm } from '#components/assignment/priority-form.tsx'
import { ClaimForm } from '#components/claim/claim-form.tsx'
import { CommentForm } from '#components/claim/comment-form.tsx'
import { HoldBackForm } from '#components/claim/hold-back-form.tsx'
import { RewordForm } from '#components/claim/reword-form.tsx'
import { WithdrawForm } from '#components/claim/withdraw-form.tsx'
import { PublishForm } from '#components/edition/publish-form.tsx'
import { DetachForm } from '#components/evidence/detach-form.tsx'
import { EvidenceForm } from '#components/evidence/evidence-form.tsx'
import { SendBackForm } from '#components/verdict/send-back-form.tsx'
import { VerdictForm } from '#components/verdict/verdict-form.tsx'
import { WithdrawProposalForm } from '#components/verdict/withdraw-proposal-form.tsx'
import { blankForm, type FormState } from '#domain/form-state.ts'

const form = { action: async (state: FormState) => state, initial: blankForm(), refusal: null }
const article = { id: 'a', title: 'Water', language: 'en' }
const edition = { number: 2, claims: [] }

/** What a form announces as required, in its order: single fields, and groups of choices by their name. */
function required(drawn: React.ReactNode): string {
  const html = renderToStaticMarkup(drawn)
  const tags = html.match(/<(fieldset|input|textarea|select)\b[^>]*>/g) ?? []
  const names: string[] = []
  for (const [index, tag] of tags.entries()) {
    const isGroup = tag.includes('aria-required="true"')
    const named = isGroup ? tags[index + 1] : / required=""/.test(tag) ? tag : undefined
    if (named) names.push(/ name="([^"]*)"/.exec(named)?.[1] ?? '?')
  }
  return names.join(' ')
}

const content = 'wording kind'
it.each([
  ['article', <ArticleForm key="a" {...form} />, 'title outlet language ownership text'],
  ['set aside', <SetAsideForm key="a" {...form} />, 'reason'],
  ['claim', <ClaimForm key="a" {...form} language="en" sources={[]} />, `words ${content}`],
  ['reword', <RewordForm key="a" {...form} sources={[]} />, content],
  ['withdraw', <WithdrawForm key="a" {...form} />, 'reason'],
  ['hold back', <HoldBackForm key="a" {...form} />, 'reason'],
  ['assign', <AssignForm key="a" {...form} people={[]} timeZone="UTC" />, 'personId'],
  ['hand back', <HandBackForm key="a" {...form} />, 'reason'],
  ['priority', <PriorityForm key="a" {...form} />, 'priority'],
  [
    'evidence',
    <EvidenceForm key="a" {...form} questions={['said', 'so']} sources={[]} />,
    'kind title seenOn proximity credibility question stance shows',
  ],
  ['detach', <DetachForm key="a" {...form} number={1} />, 'reason'],
  ['verdict', <VerdictForm key="a" {...form} questions={['said', 'so']} />, 'said so rationale asOf'],
  ['send back', <SendBackForm key="a" {...form} />, 'reason'],
  ['withdraw a proposal', <WithdrawProposalForm key="a" {...form} />, 'reason'],
  ['comment', <CommentForm key="a" {...form} people={[{ id: 'p', name: 'Rana' }]} />, 'words'],
  [
    'publish',
    <PublishForm key="a" {...form} {...{ article, edition }} least="typo" left={[]} />,
    'kind reason',
  ],
])('%s: what its draft refuses when empty is announced as required, and nothing else', (_, drawn, names) => {
  expect(required(drawn)).toBe(names)
})

it('an empty field is not called invalid before anybody has sent it', () => {
  const html = renderToStaticMarkup(<SendBackForm {...form} />)
  expect(html).toMatch(/<textarea[^>]* aria-invalid="false"/)
  const sent = { ...blankForm(), stamp: 1, errors: { reason: ['Say what has to change.'] } }
  expect(renderToStaticMarkup(<SendBackForm {...form} initial={sent} />)).toMatch(/aria-invalid="true"/)
})
