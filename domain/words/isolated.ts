import type { Words } from './words.ts'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * A name that may run against the sentence around it, fenced by U+2068 and U+2069 where it can, so that neither
 * disturbs the order of the other. For text that no element can fence: sentences, titles, labels.
 */
export function isolated(name: string, { direction }: Pick<Words, 'direction'>): string {
  return direction === 'rtl' || rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}
