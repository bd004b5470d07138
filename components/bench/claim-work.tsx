import { useEffect, useMemo, useRef } from 'react'
import { blankForm } from '#domain/form-state.ts'
import { hopValues } from '#domain/hop-rows.ts'
import { RewordForm } from '../claim/reword-form.tsx'
import { WithdrawForm } from '../claim/withdraw-form.tsx'
import { cn } from '../ui/cn.ts'
import type { ClaimPaneProps, ClaimTask } from './claim-pane-props.ts'
import { knownOnBench } from './known-on-bench.ts'
import { MergeForm } from './merge-form.tsx'
import { SplitForm } from './split-form.tsx'

/** The form of what somebody does with a claim on the bench. */
export function ClaimWork({ task, ...props }: ClaimPaneProps & { task: ClaimTask }) {
  const { article, claim, claims, actions, refusals } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus(), [])
  const { id: claimId, version, wording, kind, dueOn, hops } = claim
  const seen = useMemo(() => ({ claimId, basedOn: `${version}` }), [claimId, version])
  const about = useMemo(() => blankForm(seen), [seen])
  const content = useMemo(
    () => blankForm({ ...seen, wording, kind, dueOn: dueOn ?? '', ...hopValues(hops) }),
    [seen, wording, kind, dueOn, hops],
  )
  const isOver = claim.isWithdrawn || claim.isRetracted
  const form = { action: actions[task], refusal: refusals[task] }
  return (
    <div
      ref={box}
      // Once the claim has ended there is nothing to fill in: what the desk answered stays, with the focus on it.
      className={cn('border-t border-hairline pt-4', isOver && '[&_form>.contents]:hidden')}
    >
      {task === 'rewordOnBench' && (
        <RewordForm
          isCompact
          {...form}
          initial={content}
          sources={knownOnBench(claims)}
          language={article.language}
        />
      )}
      {task === 'withdrawOnBench' && <WithdrawForm {...form} initial={about} isOpen />}
      {task === 'splitClaim' && <SplitForm {...form} {...{ article, claim }} initial={about} />}
      {task === 'mergeClaims' && <MergeForm {...form} {...{ article, claim, claims }} />}
    </div>
  )
}
