import { type Answers, leadingVerdict, type Verdict, verdicts } from './verdict.ts'

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

/** "3 confirmed, 1 disputed"; verdicts that nobody gave are left out. */
export function mixInWords(mix: VerdictMix): string {
  const given = verdicts.filter((verdict) => mix[verdict] > 0)
  return given.length === 0 ? 'no verdicts' : given.map((verdict) => `${mix[verdict]} ${verdict}`).join(', ')
}
