import { ImageResponse } from 'next/og'
import { readersWords } from '#app/readers-words.ts'
import { NeutralPicture } from '#components/picture/neutral-picture.tsx'
import { SharePicture } from '#components/picture/share-picture.tsx'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { articlePicture, claimPicture, neutralPicture } from '#domain/share-picture.ts'
import { pictureFonts } from '#outside/picture-fonts.ts'

/** The share picture of a check, or of one of its claims, as PNG; made of its edition alone. */
export async function pictureAnswer(edition: EditionDocument, claim: EditionClaim | null): Promise<Response> {
  const words = await readersWords()
  const picture = claim ? claimPicture(edition, claim, words) : articlePicture(edition, words)
  const drawn = picture ? (
    <SharePicture picture={picture} />
  ) : (
    <NeutralPicture picture={neutralPicture(edition, claim)} />
  )
  return new ImageResponse(drawn, { width: 1200, height: 630, fonts: await pictureFonts() })
}

/** Taken back: the picture goes with its page. */
export function pictureGone(reason: string): Response {
  return new Response(reason, { status: 410, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
