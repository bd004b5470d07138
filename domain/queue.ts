import { z } from 'zod'
import { claimKinds } from './claim.ts'
import { priorities, priorityWord } from './priority.ts'
import { searchWords } from './search-words.ts'

/** The four ways to look at one's queue, the first unless the address says otherwise. */
export const queueTabs = ['needs-me', 'waiting', 'due', 'new'] as const
export type QueueTab = (typeof queueTabs)[number]
export type QueueCounts = Record<QueueTab, number>

export const queueTabWord: Record<QueueTab, string> = {
  'needs-me': 'Needs you',
  waiting: 'Waiting',
  due: 'Due',
  new: 'New',
}

/**
 * Why a claim stands in somebody's queue: to be checked, to be signed off, its verdict to be looked at again
 * since its recheck date has passed, to be waited for, or to be taken.
 */
const queueReasons = ['check', 'sign off', 'recheck', 'wait', 'take'] as const
export type QueueReason = (typeof queueReasons)[number]

export const importances = ['high-risk', ...priorities] as const
type Importance = (typeof importances)[number]

export const importanceWord: Record<Importance, string> = { 'high-risk': 'High risk', ...priorityWord }

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const absent = { q: '', kind: null, priority: null, article: null }

/** What the address asks of the queue; anything odd in it is left out. */
export const queueQuery = z.object({
  show: z.preprocess(one, z.enum(queueTabs)).catch('needs-me'),
  q: z.preprocess(one, searchWords).catch(absent.q),
  kind: z.preprocess(one, z.enum(claimKinds).nullable()).catch(absent.kind),
  priority: z.preprocess(one, z.enum(importances).nullable()).catch(absent.priority),
  article: z.preprocess(one, z.uuid().toLowerCase().nullable()).catch(absent.article),
})
export type QueueQuery = z.infer<typeof queueQuery>
export type QueueFilters = Omit<QueueQuery, 'show'>

/** What the address says beside the path; what is not asked for is left out, so that each question has one address. */
export function queueParams({ show, ...filters }: QueueQuery): Record<string, string> {
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return Object.fromEntries([...(show === 'needs-me' ? [] : [['show', show]]), ...asked])
}

export function queueAddress(query: QueueQuery): string {
  const asked = new URLSearchParams(queueParams(query))
  return asked.size === 0 ? '/desk' : `/desk?${asked}`
}

/** The address of the same with the claims of one article alone, up to the article's id: that stands last. */
export function queueAddressOfArticle(query: QueueQuery): string {
  const address = queueAddress({ ...query, article: null })
  return `${address}${address.includes('?') ? '&' : '?'}article=`
}

export function isFiltered({ q, article, kind, priority }: QueueFilters): boolean {
  return q !== '' || article !== null || kind !== null || priority !== null
}

/** The tab without its filters. */
export function unfiltered({ show }: Pick<QueueQuery, 'show'>): QueueQuery {
  return { show, ...absent }
}
