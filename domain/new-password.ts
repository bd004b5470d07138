import { z } from 'zod'
import { insist } from './refusal.ts'

const CHARACTERS_AT_LEAST = 8
const CHARACTERS_AT_MOST = 256
/** What outside/passwords.ts takes: a letter of another script is two bytes or more. */
const BYTES_AT_MOST = 256

/** Says whether a password, in lower case, is one of those that everybody tries first. */
export type IsCommon = (lowerCase: string) => boolean

/**
 * A new password: 8 to 256 characters, and no rule about what they are (trust.md 10; ASVS 5.0, 6.2). Spaces
 * count and nothing is cleaned: what a person types is what they type again.
 */
export function newPassword(isCommon: IsCommon) {
  return z.string().superRefine((password, context) => {
    const fault = passwordFault(password, isCommon)
    if (fault) context.addIssue(fault)
  })
}

function passwordFault(password: string, isCommon: IsCommon): string | null {
  const characters = [...password].length
  if (characters === 0) return 'Choose a password.'
  if (characters < CHARACTERS_AT_LEAST)
    return `A password has at least ${CHARACTERS_AT_LEAST} characters; this has ${characters}. A few words are easier to keep in mind than a few signs.`
  if (characters > CHARACTERS_AT_MOST || new TextEncoder().encode(password).length > BYTES_AT_MOST)
    return `A password has at most ${CHARACTERS_AT_MOST} characters, fewer in other scripts than Latin. Shorten it.`
  if (isCommon(password.toLowerCase()))
    return 'This password is on the lists that are tried first. Choose another.'
  return null
}

/** Refuses, beside the field `password`, what anybody would try who knows the person or the newsroom. */
export function insistNotOwn(password: string, own: readonly string[]): void {
  const bare = lettersOf(password)
  const taken = own.flatMap((words) => [words, words.split('@')[0] ?? '']).map(lettersOf)
  if (bare === '' || !taken.includes(bare)) return
  const sentence = 'This is your own name, address or newsroom, which is tried first. Choose another.'
  insist({ code: 'state', sentence, field: 'password' })
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
