import { Fragment, memo } from 'react'
import { setAsideReasonWord } from '#domain/passage.ts'
import type { WorkbenchPassage } from '#domain/workbench.ts'
import { wordsId } from './bench-places.ts'
import type { SentenceView } from './sentence-view.ts'

type Props = {
  view: SentenceView
  language: string
  /** Where the passages' own pages are: without a script their numbers lead there. */
  path: string
  canClaim: boolean
}

/**
 * One sentence: its words with the claims on them, and behind it its number and theirs. As few elements as can be, since
 * there are thousands; what is being done with it is shown by `useShownWork`.
 */
export const Sentence = memo(
  function Sentence({ view, language, path, canClaim }: Props) {
    const { passage, paints, links } = view
    const { position, state } = passage
    const id = wordsId(position)
    const reason = state === 'set aside' && passage.aside ? setAsideReasonWord[passage.aside.reason] : null
    return (
      <>
        <span
          id={id}
          lang={language}
          data-from={passage.start}
          data-sentence={position}
          className={state === 'set aside' ? 'text-muted' : undefined}
        >
          {passage.segments.map(({ words, claims }, index) =>
            claims.length === 0 ? (
              words
            ) : (
              <mark key={index} data-claims={claims.join(' ')} className={paints[index]}>
                {words}
              </mark>
            ),
          )}
        </span>{' '}
        <a
          id={`${id}-open`}
          href={`${path}/passages/${passage.id}`}
          aria-label={`${doing(passage, canClaim)}: passage ${position}${reason ? ` ${reason}` : ''}`}
          aria-labelledby={`${id}-open ${id}`}
          className={state === 'unread' ? 'border-dashed' : undefined}
        >
          {position}
          {reason && <span>{reason}</span>}
        </a>{' '}
        {links.map(({ number, href }) => (
          <Fragment key={number}>
            <a href={href} data-claim={number}>
              {`Claim ${number}`}
            </a>{' '}
          </Fragment>
        ))}
      </>
    )
  },
  (one, other) => one.view.signature === other.view.signature && one.canClaim === other.canClaim,
)

function doing({ state }: WorkbenchPassage, canClaim: boolean): string {
  if (!canClaim) return 'Open'
  if (state === 'unread') return 'Make a claim or set aside'
  return state === 'claimed' ? 'Make another claim' : 'Take up again'
}
