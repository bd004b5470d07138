import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { ArticleForm } from '#components/article/article-form.tsx'
import { permissions } from '#domain/permissions.ts'
import { addArticle } from './actions.ts'

export const metadata = { title: 'Add an article' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewArticlePage({ searchParams }: Props) {
  const refusal = permissions.addArticle(await requireActor())
  const initial = await startingForm('add-article', searchParams, { language: 'en' })
  return (
    <>
      <h1 className="mb-4 text-xl font-semibold">Add an article</h1>
      {refusal ? <p>{refusal.sentence}</p> : <ArticleForm action={addArticle} initial={initial} />}
    </>
  )
}
