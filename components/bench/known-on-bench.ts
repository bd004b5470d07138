import type { BenchClaim } from '#domain/workbench.ts'
import type { KnownSource } from '../claim/use-known-sources.ts'

/** The sources of the article's own claims, each once: whoever speaks here will speak again. */
export function knownOnBench(claims: readonly BenchClaim[]): (KnownSource & { called: string })[] {
  const known = new Map<string, KnownSource & { called: string }>()
  for (const { name, kind, reliability } of claims.flatMap((claim) => claim.hops))
    if (kind && reliability) known.set(name, { name, called: name, kind, reliability })
  return [...known.values()]
}
