'use server'
import { formAction } from '#app/form-action.ts'
import { addArticle as addArticleCommand } from '#db/commands/add-article.ts'
import { articleDraft } from '#domain/article-draft.ts'

export const addArticle = formAction('add-article', articleDraft, async (desk, draft) => {
  const { articleId } = await addArticleCommand(desk, draft)
  return `/desk/articles/${articleId}`
})
