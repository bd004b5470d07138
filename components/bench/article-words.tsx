import { memo, useMemo } from 'react'
import { paragraphsOf } from '#domain/text/paragraphs.ts'
import { Sentence } from './sentence.tsx'
import type { SentenceView } from './sentence-view.ts'

/** What sentences, the numbers and the claims behind them look like; said once, since a long article has thousands. */
const look =
  '[&_a]:mx-0.5 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:gap-1 [&_a]:rounded-md [&_a]:border ' +
  '[&_a]:border-border [&_a]:px-1.5 [&_a]:align-[0.1em] [&_a]:font-sans [&_a]:text-xs [&_a]:leading-5 ' +
  '[&_a]:font-medium [&_a]:whitespace-nowrap [&_a]:tabular-nums [&_a]:text-muted [&_a]:select-none ' +
  '[&_a:hover]:border-ink [&_a:hover]:text-ink pointer-coarse:[&_a]:min-h-8 pointer-coarse:[&_a]:px-2 ' +
  '[&_a]:[direction:ltr] [&_mark]:cursor-pointer [&_mark]:text-inherit [&_mark]:bg-open ' +
  '[&_mark[class]:not(.bg-open)]:bg-transparent [&_p]:p-2 [&_p>span]:scroll-mt-28 ' +
  '[&_p>span]:scroll-mb-24 [&_p>span]:whitespace-pre-line [&_p>span:target]:bg-surface ' +
  '[&_[role=button]]:cursor-pointer [&_[role=button]:hover]:bg-surface ' +
  '[&_[data-chosen]]:bg-surface [&_[data-saving]]:text-muted [&_[data-saving]]:underline ' +
  '[&_[data-saving]]:decoration-border [&_[data-saving]]:decoration-dashed ' +
  '[&_[data-framed]]:box-decoration-clone [&_[data-framed]]:shadow-[0_0_0_2px_var(--color-ink)]'

/** The sign on the number of an unread sentence, of which this person can make something. */
const signs = "[&_a.border-dashed]:after:content-['+'_/_'']"

type Props = {
  text: string
  views: readonly SentenceView[]
  language: string
  path: string
  canClaim: boolean
}

/** A stretch is laid out once it is near the screen: of a long article that is a small part. A short one is laid out whole. */
const STRETCH = 20
const FEW_STRETCHES = 3
const onceNear = '[content-visibility:auto] [contain-intrinsic-block-size:auto_60rem]'

/** The article's own words in its paragraphs. */
export const ArticleWords = memo(function ArticleWords({ text, views, language, ...rest }: Props) {
  const stretches = useMemo(() => {
    const spans = views.map((view) => ({ ...view.passage, view }))
    return inStretches(paragraphsOf(text, spans).map((of) => of.map(({ view }) => view)))
  }, [text, views])
  // Said once, where the numbers between the words are of the same language; those of the desk are English.
  const isEnglish = /^en\b/i.test(language)
  return (
    <div
      lang={isEnglish ? language : undefined}
      className={`max-w-[66ch] font-serif text-lg leading-[1.9] ${look} ${rest.canClaim ? signs : ''}`}
    >
      {stretches.map((paragraphs) => (
        <div
          key={paragraphs[0]?.[0]?.passage.id}
          className={stretches.length > FEW_STRETCHES ? `-mx-2 ${onceNear}` : '-mx-2'}
        >
          {paragraphs.map((of) => (
            <Paragraph
              key={of[0]?.passage.id}
              views={of}
              language={isEnglish ? undefined : language}
              {...rest}
            />
          ))}
        </div>
      ))}
    </div>
  )
})

/** Whole paragraphs together, of twenty sentences or more: browsers look after each stretch in every frame. */
function inStretches<S>(paragraphs: readonly S[][]): S[][][] {
  const stretches: S[][][] = []
  let room = 0
  for (const paragraph of paragraphs) {
    if (room <= 0) {
      stretches.push([])
      room = STRETCH
    }
    stretches.at(-1)?.push(paragraph)
    room -= paragraph.length
  }
  return stretches
}

type ParagraphProps = Pick<Props, 'views' | 'path' | 'canClaim'> & { language: string | undefined }

const Paragraph = memo(
  function Paragraph({ views, ...rest }: ParagraphProps) {
    return (
      <p dir="auto">
        {views.map((view) => (
          <Sentence key={view.passage.id} view={view} {...rest} />
        ))}
      </p>
    )
  },
  (one, other) =>
    one.canClaim === other.canClaim &&
    one.language === other.language &&
    one.views.length === other.views.length &&
    one.views.every((view, index) => view.signature === other.views[index]?.signature),
)
