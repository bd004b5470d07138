import type { WeakestHop } from '#domain/attribution.ts'
import { reliabilityWord } from '#domain/evidence.ts'

/** Why a hop is the weakest of its chain, behind its name. */
export function weakestWords(why: WeakestHop['why']): string {
  if (why === 'anonymous') return 'nobody can be asked'
  if (why === 'hedged') return 'the article itself keeps its distance'
  return `record ${why}, ${reliabilityWord[why]}`
}
