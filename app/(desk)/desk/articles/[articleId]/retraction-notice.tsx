import { RetractedNotice } from '#components/article/retracted-notice.tsx'
import { desk } from '#db/client.ts'
import { findArticleRetraction } from '#db/queries/find-article-retraction.ts'

type Props = { article: { id: string; publication: { isRetracted: boolean } }; timeZone: string }

/** Who took the article back from readers, when and why; nothing where nobody did. */
export async function RetractionNotice({ article, timeZone }: Props) {
  if (!article.publication.isRetracted) return null
  return <RetractedNotice retraction={await findArticleRetraction(desk(), article.id)} timeZone={timeZone} />
}
