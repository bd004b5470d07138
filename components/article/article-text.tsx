import type { ClaimCard, WorkbenchPassage } from '#domain/workbench.ts'
import { PassageText } from './passage-text.tsx'

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
    <div className="max-w-[66ch] space-y-4 font-serif text-lg leading-[1.9]">
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
