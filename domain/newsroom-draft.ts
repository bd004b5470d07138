import { z } from 'zod'
import { choice, line } from './form-fields.ts'
import { isTimeZone } from './time-zone.ts'
import { interfaceLanguages } from './words/words.ts'

/** What a newsroom says of itself, as the desk holds it. */
export type NewsroomDescription = {
  name: string
  domains: readonly string[]
  timeZone: string
  /** BCP 47: the language of readers' pages. */
  language: string
  contact: string
  corrections: string
}

const DOMAINS_AT_MOST = 50

/** A newsroom's own domains, one a line or between commas; an address stands for the domain in it. */
const domains = z
  .string()
  .max(10_000)
  .default('')
  .transform((raw, context) => {
    const named = raw.split(/[\s,;]+/).filter(Boolean)
    const read = named.map((text) => ({ text, domain: domainOf(text) }))
    const odd = read.find(({ domain }) => domain === null)
    if (odd) context.addIssue(`“${odd.text}” is no domain. Write domains such as news.example, one a line.`)
    if (named.length > DOMAINS_AT_MOST) context.addIssue(`At most ${DOMAINS_AT_MOST} domains.`)
    return [...new Set(read.flatMap(({ domain }) => domain ?? []))]
  })

/** In the spelling of addresses: lower case, other scripts as `xn--`, no `www.`. Null for what is none. */
function domainOf(text: string): string | null {
  const address = text.includes('://') ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const host = new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host) ? host : null
}

/** Where readers turn to: every public page links to it, so it is an e-mail or a web address. */
const reach = (empty: string) =>
  line({ max: 200, empty }).transform((text, context) => {
    if (text === '' || z.email().safeParse(text).success || isWebAddress(text)) return text
    context.addIssue('Write an e-mail address, or a web address that starts with https:// or http://.')
    return z.NEVER
  })

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** The fields of a newsroom, the same at set-up and later. */
export const newsroomFields = {
  newsroomName: line({ max: 120, empty: 'Write the newsroom’s name, as readers know it.' }),
  domains,
  timeZone: z.string().refine(isTimeZone, 'Choose the time zone that the newsroom’s clocks show.'),
  language: choice(interfaceLanguages, 'Choose the language of your public pages.'),
  contact: reach('Say where readers reach you: an e-mail or a web address.'),
  corrections: reach('Say where readers report errors.'),
}

/** `basedOn` is what the person saw, in the words of `newsroomSeen`. */
export const newsroomDraft = z.object({ ...newsroomFields, basedOn: z.string().max(20_000) })
export type NewsroomDraft = z.infer<typeof newsroomDraft>

/** What a description says, in one line: two that say the same are the same line. */
export function newsroomSeen(said: NewsroomDescription): string {
  const { name, domains, timeZone, language, contact, corrections } = said
  return JSON.stringify([name, domains, timeZone, language, contact, corrections])
}

/** The values that the form of a newsroom starts with. */
export function newsroomValues(said: NewsroomDescription): Record<string, string> {
  const { name, domains, timeZone, language, contact, corrections } = said
  const fields = { newsroomName: name, domains: domains.join('\n'), timeZone, language, contact, corrections }
  return { ...fields, basedOn: newsroomSeen(said) }
}

const partNames: Record<keyof NewsroomDescription, string> = {
  name: 'name',
  domains: 'own domains',
  timeZone: 'time zone',
  language: 'language of public pages',
  contact: 'contact address',
  corrections: 'address for corrections',
}

/** What differs between two descriptions, in words; empty where nothing does. */
export function newsroomChanges(from: NewsroomDescription, to: NewsroomDescription): string[] {
  const parts = Object.keys(partNames) as (keyof NewsroomDescription)[]
  return parts.filter((part) => `${from[part]}` !== `${to[part]}`).map((part) => partNames[part])
}
