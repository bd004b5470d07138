/** Paths of a check as readers see them (product.md, Addresses); the slug is frozen at the first edition. */
export function checkPath(slug: string, claimNumber?: number): string {
  const path = `/checks/${encodeURIComponent(slug)}`
  return claimNumber === undefined ? path : `${path}/${claimNumber}`
}

/** The stored edition itself, as JSON: what its fingerprint is of. */
export function editionDocumentPath(slug: string, edition: number): string {
  return `${editionPath(slug, edition)}/document`
}

/** The permanent address of one edition, or of one claim in it. */
export function editionPath(slug: string, edition: number, claimNumber?: number): string {
  const path = `${checkPath(slug)}/editions/${edition}`
  return claimNumber === undefined ? path : `${path}/${claimNumber}`
}

/** A slug may hold letters of any script; an address that does not decode names nothing. */
export function decodeSlug(raw: string): string | null {
  try {
    const slug = decodeURIComponent(raw).normalize('NFC')
    return slug.includes('\0') ? null : slug
  } catch {
    return null
  }
}
