import { z } from 'zod'
import { searchWords } from './search-words.ts'

/**
 * What the list of articles can be narrowed down to: something is left to do before the next edition; nothing is,
 * and there is something new to publish; readers see an edition. A published article can be either of the others.
 */
export const articleStates = ['in work', 'ready', 'published'] as const
export type ArticleState = (typeof articleStates)[number]

export const articleStateWord: Record<ArticleState, string> = {
  'in work': 'In work',
  ready: 'Ready to publish',
  published: 'Published',
}

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** What the address asks of the list; anything odd in it is left out. */
export const articleQuery = z.object({
  show: z.preprocess(one, z.enum(articleStates).nullable()).catch(null),
  q: z.preprocess(one, searchWords).catch(''),
})
export type ArticleQuery = z.infer<typeof articleQuery>

export const everyArticle: ArticleQuery = { show: null, q: '' }

/** What the address says beside the path. */
export function articleParams({ show, q }: ArticleQuery): Record<string, string> {
  return { ...(show && { show }), ...(q && { q }) }
}

export function articlesAddress(query: ArticleQuery): string {
  const asked = new URLSearchParams(articleParams(query))
  return asked.size === 0 ? '/desk/articles' : `/desk/articles?${asked}`
}
