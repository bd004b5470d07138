import { dictionary } from '@zxcvbn-ts/language-common'

let common: ReadonlySet<string> | undefined

/**
 * Whether a password, given in lower case, is among the 49,000 most used in known leaks (zxcvbn's list). Read
 * at first use: most requests set no password.
 */
export function isCommonPassword(lowerCase: string): boolean {
  common ??= new Set(dictionary['passwords-common'].map((password) => String(password).toLowerCase()))
  return common.has(lowerCase)
}
