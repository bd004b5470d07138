import type { SourceKind } from './attribution.ts'
import type { EditionClaim } from './edition.ts'
import { slugOf, withSuffix } from './slug.ts'

/** Who first said what a claim says, as the readers' pages know them. */
type Speaker = { key: string; name: string; kind: SourceKind | null }

/**
 * The named source at the head of the chain; null where nobody said it before the article, or somebody without a
 * name. The key is part of an address: the end of the source's id keeps two people of one name apart.
 */
export function speakerOf({ hops }: Pick<EditionClaim, 'hops'>): Speaker | null {
  const [first] = hops.toSorted((one, other) => one.position - other.position)
  if (!first || first.isAnonymous) return null
  return { key: speakerKey(first.name, first.sourceId), name: first.name, kind: first.kind }
}

function speakerKey(name: string, sourceId: string | null): string {
  const slug = slugOf(name)
  if (sourceId === null) return slug
  const end = sourceId.replaceAll('-', '').slice(-6)
  return withSuffix(slug, end)
}
