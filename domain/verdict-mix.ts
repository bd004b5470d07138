import { type Answers, leadingVerdict, type Verdict, verdicts } from './verdict.ts'
import { type Words, wordsIn } from './words/words.ts'

export type VerdictMix = Record<Verdict, number>

/** How many claims are led by each verdict; the three counts add up to the number of claims. */
export function verdictMix(claims: readonly { answers: Answers }[]): VerdictMix {
  const mix: VerdictMix = { confirmed: 0, disputed: 0, unconfirmed: 0 }
  for (const claim of claims) mix[leadingVerdict(claim.answers)] += 1
  return mix
}

export function mixTotal(mix: VerdictMix): number {
  return verdicts.reduce((sum, verdict) => sum + mix[verdict], 0)
}

/** "3 confirmed and 1 disputed"; verdicts that nobody gave are left out. English unless told. */
export function mixInWords(mix: VerdictMix, { t, list }: Words = wordsIn('en')): string {
  const given = verdicts.filter((verdict) => mix[verdict] > 0)
  if (given.length === 0) return t('verdict.none')
  return list(given.map((verdict) => t(`verdict.mix.${verdict}`, { n: mix[verdict] })))
}
