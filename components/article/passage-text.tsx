import { Fragment } from 'react'
import { type SetAsideReason, setAsideReasonWord } from '#domain/passage.ts'
import { type ClaimCard, passageAnchor, type WorkbenchPassage } from '#domain/workbench.ts'
import { cn } from '../ui/cn.ts'
import { ClaimMark } from './claim-mark.tsx'

type Props = {
  href: string
  language: string
  passage: WorkbenchPassage
  claims: ReadonlyMap<number, ClaimCard>
  canClaim: boolean
}

/** One sentence with its state: its words, the claims on it, and the way to its own page. */
export function PassageText({ href, language, passage, claims, canClaim }: Props) {
  const id = passageAnchor(passage.position)
  return (
    <span id={id} className="target:bg-surface">
      <span
        id={`${id}-words`}
        lang={language}
        className={cn('whitespace-pre-line', passage.state === 'set aside' && 'text-muted')}
      >
        {passage.segments.map(({ words, claims: numbers }, index) =>
          numbers.length === 0 ? (
            words
          ) : (
            <ClaimMark key={index} words={words} claims={numbers.flatMap((each) => claims.get(each) ?? [])} />
          ),
        )}
      </span>{' '}
      <a
        id={`${id}-open`}
        href={href}
        dir="ltr"
        aria-labelledby={`${id}-open ${id}-words`}
        className={passage.state === 'unread' ? 'border-dashed' : undefined}
      >
        <span className="sr-only">{doing(passage, canClaim)}: passage </span>
        {passage.position}
        {passage.state === 'unread' && canClaim && <span aria-hidden="true">+</span>}
        {passage.state === 'set aside' && <span>{asideWord(passage.aside?.reason)}</span>}
      </a>{' '}
      {passage.claims.map((number) => (
        <Fragment key={number}>
          <a href={`/desk/claims/${claims.get(number)?.id}`} dir="ltr">
            Claim {number}
          </a>{' '}
        </Fragment>
      ))}
    </span>
  )
}

function doing({ state }: WorkbenchPassage, canClaim: boolean): string {
  if (!canClaim) return 'Open'
  if (state === 'unread') return 'Make a claim or set aside'
  return state === 'claimed' ? 'Make another claim' : 'Take up again'
}

const asideWord = (reason: SetAsideReason | undefined) => (reason ? setAsideReasonWord[reason] : 'Set aside')
