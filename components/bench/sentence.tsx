import { Fragment, memo } from 'react'
import { setAsideReasonWord } from '#domain/passage.ts'
import { passageAnchor, type WorkbenchPassage } from '#domain/workbench.ts'
import { wordsId } from './bench-places.ts'
import { type Bench, type BenchState, useBench } from './bench-state.ts'
import { descriptionOf, type SentenceView } from './sentence-view.ts'

type Props = {
  bench: Bench
  view: SentenceView
  language: string
  /** Where the passages' own pages are: without a script their numbers lead there. */
  path: string
  canClaim: boolean
}

/** One sentence: its words with the claims on them, and behind it its number and theirs. In sentence mode it is a button. */
export const Sentence = memo(
  function Sentence({ bench, view, language, path, canClaim }: Props) {
    const { passage, paints, links } = view
    const look = useBench(bench, (state) => lookOf(state, passage))
    const id = passageAnchor(passage.position)
    const isUnread = passage.state === 'unread'
    return (
      <span id={id}>
        <span
          id={wordsId(passage.position)}
          lang={language}
          data-from={passage.start}
          data-sentence={passage.position}
          {...(look & 1 && buttonProps(passage, (look & 2) !== 0))}
          className={classOf(look, passage) || undefined}
        >
          {passage.segments.map(({ words, claims }, index) =>
            claims.length === 0 ? (
              words
            ) : (
              <mark
                key={index}
                data-claims={claims.join(' ')}
                className={claims.includes(look >> 4) ? `${paints[index]} ${framed}` : paints[index]}
              >
                {words}
              </mark>
            ),
          )}
        </span>{' '}
        <a
          id={`${id}-open`}
          href={`${path}/passages/${passage.id}`}
          aria-labelledby={`${id}-open ${id}-words`}
          className={isUnread ? 'border-dashed' : undefined}
        >
          <span className="sr-only">{doing(passage, canClaim)}: passage </span>
          {passage.position}
          {isUnread && canClaim && <span aria-hidden="true">+</span>}
          {passage.state === 'set aside' && passage.aside && (
            <span>{setAsideReasonWord[passage.aside.reason]}</span>
          )}
        </a>{' '}
        {links.map(({ number, href }) => (
          <Fragment key={number}>
            <a href={href} data-claim={number}>
              Claim {number}
            </a>{' '}
          </Fragment>
        ))}
      </span>
    )
  },
  (one, other) => one.view.signature === other.view.signature && one.canClaim === other.canClaim,
)

const framed = 'rounded-sm box-decoration-clone shadow-[0_0_0_2px_var(--color-ink)]'

/** Bits: in sentence mode, has the focus there, chosen, being saved; above them the claim that stands out. */
function lookOf({ mode, at, reach, chosen, focus, forms }: BenchState, passage: WorkbenchPassage): number {
  const touches = (span: { start: number; end: number }) =>
    span.start < passage.end && passage.start < span.end
  let look = 0
  if (mode === 'sentences') {
    if (at === passage.position) look |= 3
    else if (Math.abs(at - passage.position) <= reach) look |= 1
  }
  if (chosen && touches(chosen)) look |= 4
  if (forms.some((form) => isBeingSaved(form) && touches(form.span))) look |= 8
  return focus !== null && passage.claims.includes(focus) ? look | (focus << 4) : look
}

const isBeingSaved = ({ status }: BenchState['forms'][number]) => status === 'sent' || status === 'done'

/** No real button: one does not wrap like text (docs/decisions/023-bench.md). */
function buttonProps(passage: WorkbenchPassage, hasFocus: boolean) {
  return { role: 'button', tabIndex: hasFocus ? 0 : -1, 'aria-description': descriptionOf(passage) }
}

/** Plain joining: merging classes for each of two thousand sentences takes a while. */
function classOf(look: number, { state }: WorkbenchPassage): string {
  let classes = state === 'set aside' || look & 8 ? 'text-muted' : ''
  if (look & 1) classes += ' cursor-pointer rounded-sm hover:bg-surface'
  if (look & 4) classes += ' bg-surface'
  if (look & 8) classes += ' underline decoration-border decoration-dashed'
  return classes
}

function doing({ state }: WorkbenchPassage, canClaim: boolean): string {
  if (!canClaim) return 'Open'
  if (state === 'unread') return 'Make a claim or set aside'
  return state === 'claimed' ? 'Make another claim' : 'Take up again'
}
