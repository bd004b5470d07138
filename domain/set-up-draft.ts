import { z } from 'zod'
import { choice, line } from './form-fields.ts'
import { type IsCommon, newPassword } from './new-password.ts'
import { emailAddress, personName } from './person-fields.ts'
import { isTimeZone } from './time-zone.ts'

/** The languages that public pages can be in. */
export const publicLanguages = ['en', 'uk', 'ar'] as const

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

/** The first form of all: the newsroom and its first admin. */
export const setUpDraft = (isCommon: IsCommon) =>
  z.object({
    token: z.string().trim().max(200),
    newsroomName: line({ max: 120, empty: 'Write the newsroom’s name, as readers know it.' }),
    domains,
    timeZone: z.string().refine(isTimeZone, 'Choose the time zone that the newsroom’s clocks show.'),
    language: choice(publicLanguages, 'Choose the language of your public pages.'),
    contact: line({ max: 200, empty: 'Say where readers reach you: an e-mail or a web address.' }),
    corrections: line({ max: 200, empty: 'Say where readers report errors.' }),
    name: personName,
    email: emailAddress,
    password: newPassword(isCommon),
  })
export type SetUpDraft = Omit<z.infer<ReturnType<typeof setUpDraft>>, 'token' | 'password'>
