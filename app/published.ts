import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { reader } from '#db/client.ts'
import { findEdition, findEditionOfClaim } from '#db/queries/find-edition.ts'
import { findGone, type Gone } from '#db/queries/find-gone.ts'
import { listClaimCorrections } from '#db/queries/list-claim-corrections.ts'
import { checkPath, decodeSlug, editionPath } from '#domain/check-address.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { nextRecheck, noticesOf, type StandingNotice } from '#domain/notice.ts'
import { readersFrame } from './publisher.ts'
import { readersWords } from './readers-words.ts'
import { answerGone, keepPageUntil } from './reply.ts'

const counting = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)

type Address = { slug: string; edition?: string; number?: string }

const edition = cache((slug: string, number: number | null) => findEdition(reader(), slug, number))
const ofClaim = cache((slug: string, number: number | null, claim: number) =>
  findEditionOfClaim(reader(), slug, number, claim),
)
const gone = cache((slug: string, number: number | null) => findGone(reader(), slug, number))
const corrected = cache((slug: string, number: number) => listClaimCorrections(reader(), slug, number))

/**
 * What the readers' pages of a check show: its edition (the newest, or the one that the address names), the lines of
 * its history and, on the living page, what is said of its verdicts since; all in the newsroom's language of today.
 * `gone` holds the reason instead where the article was retracted, and the reply is a 410. Whatever is unknown or
 * unpublished is the same 404.
 */
export async function getPublished(address: Address) {
  const found = await find(address, edition)
  if (!found) return { gone: (await findTaken(address, null)) ?? notFound() }
  const { document, sha256, editions } = found
  const newest = editions.at(-1)
  return {
    gone: null,
    words: await readersWords(),
    edition: document,
    sha256,
    editions: editions.map((line) => ({ ...line, href: editionPath(document.slug, line.number) })),
    newest:
      address.edition === undefined || !newest
        ? undefined
        : { number: newest.number, href: checkPath(document.slug) },
    notices: address.edition === undefined ? noticesNow(found) : [],
  }
}

/**
 * The same for the page of one claim: its history holds only the editions in which the claim stands, and says of each
 * whether it changed the claim. The edition holds no other claim and no text.
 */
export async function getPublishedClaim(address: Address & { number: string }) {
  const number = positive(address.number)
  const found = await find(address, (slug, edition) => ofClaim(slug, edition, number))
  const claim = found?.document.claims.find((one) => one.number === number)
  const newest = found?.editions.at(-1)
  if (!found || !claim || !newest) return { gone: (await findTaken(address, number)) ?? notFound() }
  const { document, sha256, editions } = found
  const living = newest.claimNumbers.includes(number) ? number : undefined
  const notices = address.edition === undefined ? noticesNow(found) : []
  const holding = editions.filter((line) => line.claimNumbers.includes(number))
  // The only edition of a claim is the one that brought it.
  const changed = holding.length > 1 ? await corrected(document.slug, number) : []
  return {
    gone: null,
    words: await readersWords(),
    edition: document,
    claim,
    sha256,
    editions: holding.map((line) => ({
      ...line,
      isOfClaim: holding.length === 1 || changed.includes(line.number),
      href: editionPath(document.slug, line.number, number),
    })),
    newest:
      address.edition === undefined
        ? undefined
        : { number: newest.number, href: checkPath(document.slug, living) },
    notices: notices.filter((notice) => notice.claimNumber === number),
  }
}

/** An edition that a newer one followed, beside the newest: what changed since. Null where nothing followed it. */
export async function getFollowed(address: Address & { edition: string }) {
  const [before, after] = await Promise.all([findOr404(address), findOr404({ slug: address.slug })])
  if (before.document.number === after.document.number) return null
  return { before: before.document, after: after.document }
}

/**
 * An edition beside the one that it followed: what it changed. Null for the first, and for one that took a claim back
 * and nothing else: the edition before it is shown without that claim too.
 */
export async function getChanged(address: Address & { edition: string }) {
  const after = (await findOr404(address)).document
  if (after.number === 1 || after.correction?.kind === 'retraction') return null
  const before = await find({ ...address, edition: `${after.number - 1}` }, edition)
  return before && { before: before.document, after }
}

/** The stored text of an edition, byte for byte what its fingerprint was made of; or why it is gone. */
export async function getEditionText(address: Address): Promise<{ text: string } | { gone: Gone }> {
  const slug = decodeSlug(address.slug)
  const ofArticle = slug === null ? null : await gone(slug, null)
  if (ofArticle) return { gone: ofArticle }
  const { text, document } = await findOr404(address)
  if (text !== null) return { text }
  // What was retracted before this edition is not in it: the last one is.
  const last = document.retracted.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)
  if (!last) throw new Error('The text of an edition is withheld without a reason')
  return { gone: { slug: document.slug, claimNumber: last.number, reason: last.reason, at: last.at } }
}

/** What a 410 page shows; asking is what makes the reply one. What it says is gone is in no edition that readers see. */
async function findTaken(address: Address, claimNumber: number | null) {
  const slug = decodeSlug(address.slug)
  const taken = slug === null ? null : await gone(slug, claimNumber)
  if (!taken) return null
  answerGone()
  return { ...taken, ...(await readersFrame()) }
}

/** The page that shows them is kept no longer than until the next recheck date begins. */
function noticesNow({
  document,
  notices,
}: {
  document: EditionDocument
  notices: readonly StandingNotice[]
}) {
  const now = new Date()
  const until = nextRecheck(document, now)
  if (until) keepPageUntil(until)
  return noticesOf(document, notices, now)
}

async function find<T>(address: Address, load: (slug: string, number: number | null) => Promise<T | null>) {
  const slug = decodeSlug(address.slug)
  const number = address.edition === undefined ? null : positive(address.edition)
  return slug === null ? null : await load(slug, number)
}

async function findOr404(address: Address) {
  return (await find(address, edition)) ?? notFound()
}

function positive(text: string): number {
  return counting.safeParse(text).data ?? notFound()
}
