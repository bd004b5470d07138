import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '#db/client.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findPublisher } from '#db/queries/find-publisher.ts'
import { checkPath, editionPath } from '#domain/check-address.ts'

const counting = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)

type Address = { slug: string; edition?: string; number?: string }

const edition = cache((slug: string, number: number | null) => findEdition(reader(), slug, number))

/** Who publishes here, once a request: the newsroom as its newest edition names it. */
export const publisher = cache(() => findPublisher(reader()))

/**
 * What the readers' pages of a check show: its edition (the newest, or the one that the address names) and
 * the lines of its history. Whatever is unknown or unpublished is the same 404.
 */
export async function getPublished(address: Address) {
  const { document, sha256, editions } = await findOr404(address)
  const newest = editions.at(-1)
  return {
    edition: document,
    sha256,
    editions: editions.map((line) => ({ ...line, href: editionPath(document.slug, line.number) })),
    newest:
      address.edition === undefined || !newest
        ? undefined
        : { number: newest.number, href: checkPath(document.slug) },
  }
}

/** The same for the page of one claim: its history holds only the editions in which the claim stands. */
export async function getPublishedClaim(address: Address & { number: string }) {
  const { document, sha256, editions } = await findOr404(address)
  const number = positive(address.number)
  const claim = document.claims.find((one) => one.number === number)
  const newest = editions.at(-1)
  if (!claim || !newest) notFound()
  const living = newest.claimNumbers.includes(number) ? number : undefined
  return {
    edition: document,
    claim,
    sha256,
    editions: editions
      .filter((line) => line.claimNumbers.includes(number))
      .map((line) => ({ ...line, href: editionPath(document.slug, line.number, number) })),
    newest:
      address.edition === undefined
        ? undefined
        : { number: newest.number, href: checkPath(document.slug, living) },
  }
}

/** The stored text of an edition, byte for byte what its fingerprint was made of. */
export async function getEditionText(address: Address): Promise<string> {
  return (await findOr404(address)).text
}

async function findOr404(address: Address) {
  const slug = decodeSlug(address.slug)
  const number = address.edition === undefined ? null : positive(address.edition)
  return (slug === null ? null : await edition(slug, number)) ?? notFound()
}

function positive(text: string): number {
  return counting.safeParse(text).data ?? notFound()
}

/** A slug may hold letters of any script; an address that does not decode names nothing. */
function decodeSlug(raw: string): string | null {
  try {
    const slug = decodeURIComponent(raw).normalize('NFC')
    return slug.includes('\0') ? null : slug
  } catch {
    return null
  }
}
