import { memo, useMemo } from 'react'
import { paragraphsOf } from '#domain/text/paragraphs.ts'
import type { Bench } from './bench-state.ts'
import { Sentence } from './sentence.tsx'
import type { SentenceView } from './sentence-view.ts'

/** The numbers and claims behind a sentence; named once here, since a long article has thousands of them. */
const chips =
  '[&_a]:mx-0.5 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:gap-1 [&_a]:rounded-md [&_a]:border ' +
  '[&_a]:border-border [&_a]:px-1.5 [&_a]:align-[0.1em] [&_a]:font-sans [&_a]:text-xs [&_a]:leading-5 ' +
  '[&_a]:font-medium [&_a]:whitespace-nowrap [&_a]:tabular-nums [&_a]:text-muted [&_a]:select-none ' +
  '[&_a:hover]:border-ink [&_a:hover]:text-ink pointer-coarse:[&_a]:min-h-8 pointer-coarse:[&_a]:px-2 ' +
  '[&_a]:[direction:ltr] [&_mark]:cursor-pointer [&_mark]:text-inherit [&_[data-sentence]]:scroll-mt-28 ' +
  '[&_[data-sentence]]:scroll-mb-24 [&_[data-sentence]]:whitespace-pre-line [&_p>span]:scroll-mt-28 ' +
  '[&_p>span:target]:bg-surface'

type Props = {
  bench: Bench
  text: string
  views: readonly SentenceView[]
  language: string
  path: string
  canClaim: boolean
}

/** The article's own words in its paragraphs. */
export const ArticleWords = memo(function ArticleWords({ text, views, ...rest }: Props) {
  const paragraphs = useMemo(() => {
    const spans = views.map((view) => ({ ...view.passage, view }))
    return paragraphsOf(text, spans).map((of) => of.map(({ view }) => view))
  }, [text, views])
  return (
    <div className={`max-w-[66ch] font-serif text-lg leading-[1.9] ${chips}`}>
      {paragraphs.map((of) => (
        <Paragraph key={of[0]?.passage.id} views={of} {...rest} />
      ))}
    </div>
  )
})

/** Laid out once it is near the screen: of a long article that is a small part. */
const Paragraph = memo(
  function Paragraph({ views, ...rest }: Omit<Props, 'text'>) {
    return (
      <p
        dir="auto"
        className="-mx-2 px-2 py-2 [content-visibility:auto] [contain-intrinsic-block-size:auto_9rem]"
      >
        {views.map((view) => (
          <Sentence key={view.passage.id} view={view} {...rest} />
        ))}
      </p>
    )
  },
  (one, other) =>
    one.canClaim === other.canClaim &&
    one.views.length === other.views.length &&
    one.views.every((view, index) => view.signature === other.views[index]?.signature),
)
