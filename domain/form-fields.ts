import { z } from 'zod'
import { cleanText, textFault, textFaultSentence } from './text/clean-text.ts'

/**
 * The fields that forms are made of. Everything arrives as a string and is cleaned by the text rules
 * (trust.md 8); lengths are counted in UTF-16 units of the cleaned text.
 */
type Limits = { max: number; empty: string }

/** Text on one line; line breaks become spaces. Refused when empty, with the sentence given. */
export function line(limits: Limits) {
  return z.string().transform((raw, context) => checked(raw.replace(/[\r\n]+/g, ' '), limits, context))
}

/** Text of any number of lines. Refused when empty, with the sentence given. */
export function prose(limits: Limits) {
  return z.string().transform((raw, context) => checked(raw, limits, context))
}

/** Optional text: empty becomes null. */
export function optional(max: number) {
  return z
    .string()
    .default('')
    .transform((raw, context) => checked(raw, { max, empty: '' }, context) || null)
}

/** An optional date as `<input type="date">` sends it (YYYY-MM-DD): empty becomes null. */
export const optionalDate = z
  .string()
  .default('')
  .transform((raw, context) => {
    if (raw === '') return null
    if (z.iso.date().safeParse(raw).success && isNearYear(raw)) return raw
    context.addIssue('Write a date that exists, such as 2026-03-31.')
    return z.NEVER
  })

/** Years that a newsroom can mean, and that every calendar below us can count. */
export function isNearYear(date: string): boolean {
  return date >= '1000' && date < '9000'
}

export function requiredDate(empty: string) {
  return optionalDate.transform((date, context) => {
    if (date) return date
    context.addIssue(empty)
    return z.NEVER
  })
}

/** An optional address of a page, http or https. */
export const optionalAddress = optional(2_000).transform((address, context) => {
  if (address === null) return null
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password) return address
  context.addIssue('Write a whole address that starts with https:// or http://, without a user name in it.')
  return z.NEVER
})

/** One of a closed list; anything else asks to choose. */
export function choice<const T extends readonly [string, ...string[]]>(options: T, empty: string) {
  return z.enum(options, { error: empty })
}

/** Lower case, as the database writes it: ids are compared as text too. */
export const id = z.uuid().toLowerCase()

/** The ids of what was ticked under one name, joined by line breaks, each once; none is none. */
export function listOfIds(max: number) {
  return z
    .string()
    .default('')
    .transform((raw) => [...new Set(lines(raw))])
    .pipe(z.array(id).max(max, `At most ${max} at once.`))
}

/** The lines of one field that hold something; a form sends its line breaks as CR LF. */
export function lines(raw: string): string[] {
  return raw.split(/\r?\n/).filter(Boolean)
}

/** The version that the person saw, in a hidden field. */
export const basedOn = z.coerce.number().int().positive()

function checked(raw: string, { max, empty }: Limits, context: z.RefinementCtx): string {
  const fault = textFault(raw)
  if (fault) {
    context.addIssue(textFaultSentence[fault])
    return z.NEVER
  }
  const text = cleanText(raw).trim()
  if (empty && !/[^\s\p{Cf}\p{Cc}]/u.test(text)) context.addIssue(empty)
  if (text.length > max)
    context.addIssue(
      `At most ${max.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}. Shorten it.`,
    )
  return text
}
