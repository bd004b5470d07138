import type { EditionDocument } from './edition.ts'

type Newsroom = EditionDocument['newsroom']
/** The parts of a newsroom that its own pages always know. */
type Named = Pick<Newsroom, 'name'>

/** The newsroom as author and publisher of a review: who it is, and where the rest is said. */
export function newsroomName({ name }: Named, origin: string) {
  return { '@type': 'NewsMediaOrganization', '@id': `${origin}/#newsroom`, name, url: `${origin}/` }
}

/**
 * The schema.org NewsMediaOrganization of the front page and the methodology. It states only what those pages state:
 * how claims are checked, how unnamed sources are treated, how mistakes are corrected, and whom to write to.
 */
export function newsOrganization(newsroom: Newsroom, origin: string) {
  const methodology = `${origin}/methodology`
  return {
    '@context': 'https://schema.org',
    ...newsroomName(newsroom, origin),
    verificationFactCheckingPolicy: methodology,
    unnamedSourcesPolicy: methodology,
    correctionsPolicy: `${origin}/corrections`,
    ...contactPoints(newsroom),
  }
}

function contactPoints({ contact, corrections }: Newsroom) {
  const points = [contactPoint('newsroom', contact), contactPoint('corrections', corrections)].filter(
    (point) => point !== null,
  )
  return points.length > 0 ? { contactPoint: points } : {}
}

/** Mail or web address; words that are neither stand on the page alone. */
function contactPoint(contactType: string, address: string) {
  if (/^[^\s@<>?&"]+@[^\s@<>?&"]+$/.test(address)) {
    return { '@type': 'ContactPoint', contactType, email: address }
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return { '@type': 'ContactPoint', contactType, url: address }
}
