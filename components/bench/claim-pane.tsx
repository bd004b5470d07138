'use client'
import { useState } from 'react'
import { claimKindWord } from '#domain/claim.ts'
import { ChainPicture } from '../claim/chain-picture.tsx'
import { HeirList } from '../claim/heir-list.tsx'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { AnswersInShort } from './answers-in-short.tsx'
import type { ClaimPaneProps, ClaimTask } from './claim-pane-props.ts'
import { ClaimPlace } from './claim-place.tsx'
import { ClaimWork } from './claim-work.tsx'
import { PaneHead } from './pane-head.tsx'
import { TaskButtons } from './task-buttons.tsx'
import { WaitingInPane } from './waiting-in-pane.tsx'

/** One claim beside the text: what it says and rests on, who said it, and what can be done with it here. */
export function ClaimPane(props: ClaimPaneProps) {
  const { article, claim, refusals, onClose } = props
  const [task, setTask] = useState<ClaimTask | null>(null)
  // Another claim opens in the same place: drawing the pane anew would take twice as long.
  const [shown, setShown] = useState(claim.id)
  if (shown !== claim.id) {
    setShown(claim.id)
    setTask(null)
  }
  const isOver = claim.isWithdrawn || claim.isRetracted
  return (
    <div className="grid gap-4 font-sans text-sm">
      <PaneHead title={`Claim ${claim.number}`} onClose={onClose} />
      <p className="-mt-3 flex flex-wrap gap-x-3">
        {isOver ? (
          <Badge>{claim.isWithdrawn ? 'Withdrawn' : 'Retracted'}</Badge>
        ) : (
          <StageMark stage={claim.stage} />
        )}
        <span className="text-muted">{claimKindWord[claim.kind]}</span>
      </p>
      {claim.heirs && (
        <p>
          <HeirList heirs={claim.heirs} />
        </p>
      )}
      {claim.waiting && <WaitingInPane key={claim.id} {...props} waiting={claim.waiting} />}
      <p className="text-base font-medium">
        <bdi>{claim.wording}</bdi>
      </p>
      {claim.answers && <AnswersInShort answers={claim.answers} />}
      <ChainPicture hops={claim.hops} language={article.language} />
      <ClaimPlace {...props} />
      <p>
        <Link href={`/desk/claims/${claim.id}`}>Open claim {claim.number}: evidence and verdict</Link>
      </p>
      {!isOver && <TaskButtons number={claim.number} refusals={refusals} open={task} onOpen={setTask} />}
      {task && <ClaimWork key={`${claim.id} ${task}`} {...props} task={task} />}
    </div>
  )
}
