import type { Refusal } from './refusal.ts'

/** What the rules about an article's publication read of it, under its lock. */
export type ArticleUnderLock = { isPublished: boolean; isRetracted: boolean }

export function hasEdition(article: ArticleUnderLock): Refusal | null {
  if (article.isPublished) return null
  return { code: 'state', sentence: 'Readers never saw this article, so there is nothing to take back.' }
}

export function isNotRetracted(article: ArticleUnderLock): Refusal | null {
  if (!article.isRetracted) return null
  return {
    code: 'state',
    sentence: 'This article was retracted, for good. Bring it in anew to check it again.',
  }
}
