import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { evidenceLink } from '#db/schema/evidence.ts'
import { mara } from '#db/seed/cast.ts'
import { by, versionOf } from '#db/seed/desk-of.ts'
import { addTestArticle, onDesk } from './desk-data.ts'
import { observation } from './drafts.ts'
import { kept, sendUpload } from './send-upload.ts'

/** A claim of one test alone, in the running Stet. */
export const claimOfItsOwn = (title: string) =>
  onDesk(async (db) => {
    const on = await addTestArticle(db, {
      title: `${title} ${uuidv7()}`,
      text: 'The roof is gone. It is loud.',
    })
    return (await on.extract({ passage: 1, wording: 'The roof is gone.' }, new Date())).claimId
  })

/** Uploads bytes with Mara's cookie and makes them evidence on the claim. */
export async function fileOnClaim(
  cookie: string,
  claimId: string,
  file: { name: string; bytes: Uint8Array },
) {
  const headers = { 'x-file-name': encodeURIComponent(file.name) }
  const { uploadId, sha256 } = kept(await sendUpload(cookie, file.bytes, { headers }))
  const evidenceId = await onDesk(async (db) => {
    const piece = observation({ kind: 'file', title: file.name, uploadId, pin: null, sourceName: 'A sender' })
    const draft = { claimId, basedOn: await versionOf(db, claimId), ...piece }
    const { number } = await attachEvidence(by(db, mara, new Date()), draft)
    const onClaim = and(eq(evidenceLink.claimId, claimId), eq(evidenceLink.number, number))
    const [link] = await db.select({ id: evidenceLink.evidenceId }).from(evidenceLink).where(onClaim)
    return link?.id
  })
  return { address: `/desk/evidence/${evidenceId}`, sha256 }
}
