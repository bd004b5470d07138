import { memo } from 'react'
import { claimKindWord } from '#domain/claim.ts'
import { dateFormatter } from '#domain/date-formatter.ts'
import { anchorStateWord } from '#domain/text/anchor-state.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { ImportanceMarks } from '../assignment/importance-marks.tsx'
import { FormPick } from '../form/form-pick.tsx'
import { Badge } from '../ui/badge.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { AnswersInShort } from './answers-in-short.tsx'
import { cardId } from './bench-places.ts'

type Props = { claim: BenchClaim; timeZone: string; canTick: boolean }

const asItem = { role: 'listitem' } as const

/**
 * One claim in a few lines. Its number opens it beside the text; its wording leads to its own page. What it looks like is
 * said by the list.
 */
export const BenchCard = memo(function BenchCard({ claim, timeZone, canTick }: Props) {
  const { number, wording, assignee, waiting } = claim
  const href = `/desk/claims/${claim.id}`
  const ended = claim.isWithdrawn ? 'Withdrawn' : claim.isRetracted ? 'Retracted' : null
  return (
    <div {...asItem} id={cardId(number)}>
      <p>
        {canTick && !ended && <FormPick name="claimIds" value={claim.id} label={`Tick claim ${number}`} />}
        <a href={href}>{`Claim ${number}`}</a>
        {claimKindWord[claim.kind]}
        {ended ? <Badge>{ended}</Badge> : <StageMark stage={claim.stage} />}
        {!ended && <ImportanceMarks {...claim} />}
        {claim.isHeldBack && <Badge tone="attention">Held back</Badge>}
        {waiting && <Badge tone="attention">Words {anchorStateWord[waiting.state].toLowerCase()}</Badge>}
      </p>
      <a href={href} dir="auto">
        {wording}
      </a>
      {claim.answers && <AnswersInShort answers={claim.answers} />}
      {assignee && !ended && (
        <>
          <bdi>{assignee.name}</bdi>
          {assignee.dueAt && <Due at={assignee.dueAt} timeZone={timeZone} />}
        </>
      )}
    </div>
  )
}, isSame)

/** A refresh of the page brings the same claims in other objects. */
function isSame(one: Props, other: Props): boolean {
  if (one.canTick !== other.canTick || one.timeZone !== other.timeZone) return false
  return one.claim === other.claim || JSON.stringify(one.claim) === JSON.stringify(other.claim)
}

function Due({ at, timeZone }: { at: string; timeZone: string }) {
  const day = dateFormatter({ dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at))
  return (
    <>
      {', due '}
      <time dateTime={at}>{`${day} (${timeZone})`}</time>
    </>
  )
}
