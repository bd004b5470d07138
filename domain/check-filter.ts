import { type Verdict, verdicts } from './verdict.ts'

/** What readers narrow the published claims down by; null where they do not. Days are those of the newsroom. */
export type CheckFilter = {
  verdict: Verdict | null
  /** The key of a speaker's address. */
  speaker: string | null
  from: string | null
  to: string | null
  /** The slug of a check. */
  article: string | null
}

/** A page of published claims: pages count from 1. `q` is what is searched for, empty on the front page. */
export type CheckQuery = { q: string; filter: CheckFilter; page: number }

export const noFilter: CheckFilter = { verdict: null, speaker: null, from: null, to: null, article: null }

/** In the order in which an address names them. */
export const filterParts = ['verdict', 'speaker', 'from', 'to', 'article'] as const
export type FilterPart = (typeof filterParts)[number]

export function isFiltered(filter: CheckFilter): boolean {
  return filterParts.some((part) => filter[part] !== null)
}

/** The longest search, in UTF-16 units; what is beyond it is not looked for. */
export const SEARCH_LENGTH = 200

/** What an address asks for. What cannot be meant is dropped, and two days that are the wrong way round are turned. */
export function readCheckQuery(asked: URLSearchParams): CheckQuery {
  const verdict = verdicts.find((one) => one === asked.get('verdict')) ?? null
  const days = [readDay(asked.get('from')), readDay(asked.get('to'))] as const
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? [days[1], days[0]] : days
  const [speaker, article] = [readSlug(asked.get('speaker')), readSlug(asked.get('article'))]
  return {
    q: readSearch(asked.get('q')),
    filter: { verdict, speaker, from, to, article },
    page: readPage(asked.get('page')),
  }
}

export function readPage(asked: string | null | undefined): number {
  return asked && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}

/** The one spelling of what is asked for, with its question mark; empty where nothing is. */
export function checkSearch({ q, filter, page }: CheckQuery): string {
  const asked = new URLSearchParams()
  if (q) asked.set('q', q)
  for (const part of filterParts) {
    const value = filter[part]
    if (value !== null) asked.set(part, value)
  }
  if (page > 1) asked.set('page', `${page}`)
  return asked.size > 0 ? `?${asked}` : ''
}

/** Next hands a page its query as an object; a name that is there twice counts once. */
export function searchParamsOf(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value]) => {
    const [first] = [value ?? []].flat()
    return first === undefined ? [] : [[name, first]]
  })
  return new URLSearchParams(pairs)
}

function readSearch(asked: string | null): string {
  const words = (asked ?? '').normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ')
  return words.trim().slice(0, SEARCH_LENGTH).toWellFormed().trim()
}

function readDay(asked: string | null): string | null {
  if (!asked || !/^20\d\d-\d\d-\d\d$/.test(asked)) return null
  const day = new Date(`${asked}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked) ? asked : null
}

function readSlug(asked: string | null): string | null {
  const slug = (asked ?? '').normalize('NFC').toLowerCase().normalize('NFC')
  return slug.length <= 80 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(slug) ? slug : null
}
