import { useMemo } from 'react'
import { blankForm } from '#domain/form-state.ts'
import { anchorStateWord } from '#domain/text/anchor-state.ts'
import type { Waiting } from '#domain/workbench.ts'
import { AcceptForm } from '../revision/accept-form.tsx'
import { DifferenceList } from '../revision/difference-list.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { ArticleQuote } from './article-quote.tsx'
import type { ClaimPaneProps } from './claim-pane-props.ts'

const sentence = {
  reworded: 'The new revision says it in other words. Accept them, or rest the claim on others.',
  changed:
    'The new revision says something else here, so its verdict waits. Accept the words, or choose others.',
  lost: 'Its words are not in the new revision, so its verdict waits. Choose the words that it rests on now.',
}

/** What the newest revision did to the claim's words, and the yes to what they have become. */
export function WaitingInPane({
  article,
  claim,
  waiting,
  actions,
  refusals,
}: ClaimPaneProps & { waiting: Waiting }) {
  const { id: claimId, version } = claim
  const initial = useMemo(() => blankForm({ claimId, basedOn: `${version}` }), [claimId, version])
  return (
    <Notice tone="attention" title={`${anchorStateWord[waiting.state]} in this revision`}>
      <p>{sentence[waiting.state]}</p>
      <DifferenceList differences={waiting.differences} />
      <p>They were:</p>
      <ArticleQuote words={waiting.was} language={article.language} />
      {claim.anchor && (
        <div className="pt-2">
          <AcceptForm
            number={claim.number}
            action={actions.acceptAnchor}
            initial={initial}
            refusal={refusals.acceptAnchor}
            isKeyed={false}
          />
        </div>
      )}
      {refusals.moveAnchor === null && (
        <p className="pt-2">
          <Link href={`/desk/claims/${claimId}/words`}>Place claim {claim.number} on other words</Link>
        </p>
      )}
    </Notice>
  )
}
