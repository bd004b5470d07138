import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '#db/client.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { checkPath, editionPath } from '#domain/check-address.ts'

const counting = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)

type Address = { slug: string; edition?: string; number?: string }

const edition = cache((slug: string, number: number | null) => findEdition(reader(), slug, number))

/**
 * What the readers' pages of a check show: its edition (the newest, or the one that the address names) and
 * the lines of its history. Whatever is unknown or unpublished is the same 404.
 */
export async function getPublished(address: Address) {
  const slug = decodeSlug(address.slug)
  const k = address.edition === undefined ? null : positive(address.edition)
  const found = slug === null ? null : await edition(slug, k)
  if (!found) notFound()
  const n = address.number === undefined ? undefined : positive(address.number)
  const newest = found.editions.at(-1)
  return {
    edition: found.document,
    sha256: found.sha256,
    editions: found.editions.map((line) => ({
      ...line,
      href: editionPath(found.document.slug, line.number, n),
    })),
    newest:
      k === null || !newest ? undefined : { number: newest.number, href: checkPath(found.document.slug, n) },
  }
}

/** The same for the page of one claim. */
export async function getPublishedClaim(address: Address & { number: string }) {
  const published = await getPublished(address)
  const number = positive(address.number)
  const claim = published.edition.claims.find((one) => one.number === number)
  if (!claim) notFound()
  return { ...published, claim }
}

function positive(text: string): number {
  return counting.safeParse(text).data ?? notFound()
}

/** A slug may hold letters of any script; an address that does not decode names nothing. */
function decodeSlug(raw: string): string | null {
  try {
    return decodeURIComponent(raw).normalize('NFC')
  } catch {
    return null
  }
}
