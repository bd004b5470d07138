import type { ClaimCard, WorkbenchPassage } from '#domain/workbench.ts'
import { PassageText } from './passage-text.tsx'

/** The numbers and claims behind a sentence; named once here, since a long article has thousands of them. */
const chips =
  '[&_a]:mx-0.5 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:gap-1 [&_a]:rounded-md [&_a]:border ' +
  '[&_a]:border-border [&_a]:px-1.5 [&_a]:align-[0.1em] [&_a]:font-sans [&_a]:text-xs [&_a]:leading-5 ' +
  '[&_a]:font-medium [&_a]:whitespace-nowrap [&_a]:tabular-nums [&_a]:text-muted [&_a:hover]:border-ink ' +
  '[&_a:hover]:text-ink pointer-coarse:[&_a]:min-h-8 pointer-coarse:[&_a]:px-2'

type Props = {
  articleId: string
  language: string
  paragraphs: readonly (readonly WorkbenchPassage[])[]
  claims: ReadonlyMap<number, ClaimCard>
  /** Whether this person may make claims and set passages aside. */
  canClaim: boolean
}

/** The article's own words in its paragraphs; every sentence carries its number, which leads to its page. */
export function ArticleText({ articleId, language, paragraphs, claims, canClaim }: Props) {
  return (
    <div className={`max-w-[66ch] space-y-4 font-serif text-lg leading-[1.9] ${chips}`}>
      {paragraphs.map((passages) => (
        <p key={passages[0]?.id} dir="auto">
          {passages.map((passage) => (
            <PassageText
              key={passage.id}
              href={`/desk/articles/${articleId}/passages/${passage.id}`}
              language={language}
              passage={passage}
              claims={claims}
              canClaim={canClaim}
            />
          ))}
        </p>
      ))}
    </div>
  )
}
