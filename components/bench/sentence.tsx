import { memo } from 'react'
import { setAsideReasonWord } from '#domain/passage.ts'
import type { WorkbenchPassage } from '#domain/workbench.ts'
import { wordsId } from './bench-places.ts'
import type { SentenceView } from './sentence-view.ts'

type Props = {
  view: SentenceView
  /** Of the words, where it is another one than that of what stands around them. */
  language: string | undefined
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
    const reason = state === 'set aside' && passage.aside && setAsideReasonWord[passage.aside.reason]
    const shown = reason ? `${position} ${reason}` : position
    return (
      <>
        <span
          id={wordsId(position)}
          lang={language}
          className={state === 'set aside' ? 'text-muted' : undefined}
        >
          {passage.segments.map(({ words, claims }, index) =>
            claims.length === 0 ? (
              words
            ) : (
              <mark key={index} className={paints[index]}>
                {words}
              </mark>
            ),
          )}
        </span>{' '}
        <a
          href={`${path}/passages/${passage.id}`}
          aria-label={`${doing(passage, canClaim)}: passage ${shown}`}
          className={state === 'unread' ? 'border-dashed' : undefined}
        >
          {shown}
        </a>{' '}
        {links.flatMap(({ number, href }) => [
          <a key={number} href={href}>
            {`Claim ${number}`}
          </a>,
          ' ',
        ])}
      </>
    )
  },
  (one, other) =>
    one.view.signature === other.view.signature &&
    one.canClaim === other.canClaim &&
    one.language === other.language,
)

function doing({ state }: WorkbenchPassage, canClaim: boolean): string {
  if (!canClaim) return 'Open'
  if (state === 'unread') return 'Make a claim or set aside'
  return state === 'claimed' ? 'Make another claim' : 'Take up again'
}
