import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { keepUpload } from '#db/commands/keep-upload.ts'
import { findEvidenceFile } from '#db/queries/find-evidence-file.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { type Evidence, observation } from '#tests/support/drafts.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as, version, claim, logged } = await freshNewsroom()

const held = async () => true
const sha = () => `${uuidv7()}${uuidv7()}`.replaceAll('-', '')
const text = {
  size: 40,
  mediaType: 'text/plain',
  heldText: 'The water\nboils at 100 °C.',
  fileName: 'log.txt',
}

const upload = async (who = ines, given: Partial<typeof text> & { sha256?: string } = {}) =>
  (await keepUpload(as(who), { sha256: sha(), ...text, ...given }, held)).uploadId

const piece = async (claimId: string, given: Partial<Evidence> = {}) => ({
  ...{ claimId, basedOn: await version(claimId) },
  ...observation({ kind: 'file', title: 'Log', sourceName: `Lab ${uuidv7()}`, pin: null }),
  ...given,
})

test('a file that was sent is its sender’s, and the same bytes are one blob', async () => {
  const sha256 = sha()
  const [first, second] = [
    await upload(ines, { sha256 }),
    await upload(tomas, { sha256, fileName: 'other.txt' }),
  ]
  expect(
    await owner`select person_id, file_name from upload where id in ${owner([first, second])} order by id`,
  ).toEqual([
    { person_id: ines.id, file_name: 'log.txt' },
    { person_id: tomas.id, file_name: 'other.txt' },
  ])
  expect(await owner`select size, media_type from blob where sha256 = ${sha256}`).toEqual([
    { size: '40', media_type: 'text/plain' },
  ])
})

test('bytes that were taken out and are sent again are held again', async () => {
  const sha256 = sha()
  await upload(ines, { sha256 })
  await owner`update blob set emptied_at = now(), held_text = null where sha256 = ${sha256}`
  await upload(ines, { sha256 })
  expect(await owner`select emptied_at, held_text from blob where sha256 = ${sha256}`).toEqual([
    { emptied_at: null, held_text: text.heldText },
  ])
})

test('keeping is refused where the bytes are gone again, and to who is no longer active', async () => {
  const file = { sha256: sha(), ...text }
  const gone = () => keepUpload(as(ines), file, async () => false)
  expect(await refusalOf(owner, gone)).toMatchObject({ code: 'busy' })
  await owner`update person set deactivated_at = now() where id = ${daniel.id}`
  expect(await refusalOf(owner, () => keepUpload(as(daniel), file, held))).toMatchObject({
    code: 'role-needed',
  })
})

test('a file becomes evidence, once; the log names its hash', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  const sha256 = sha()
  const uploadId = await upload(ines, { sha256 })
  await attachEvidence(as(ines), await piece(claimId, { uploadId }))
  const [row] =
    await owner`select id, kind, file_name, file_sha256 from evidence where file_sha256 = ${sha256}`
  expect(row).toMatchObject({ kind: 'file', file_name: 'log.txt' })
  expect(await logged(articleId)).toMatchObject([{ payload: { fileSha256: sha256 } }])
  const file = { sha256, size: 40, mediaType: 'text/plain', fileName: 'log.txt' }
  expect(await findEvidenceFile(db, row?.id)).toMatchObject({ ...file, isRemoved: false })
  const again = await piece(claimId, { uploadId })
  expect(await refusalOf(owner, () => attachEvidence(as(ines), again))).toMatchObject({ code: 'not-found' })
})

test('another’s upload is refused like one that is not there', async () => {
  const { claimId } = await claim({ assignee: ines })
  const uploadId = await upload(tomas)
  const sentences = []
  for (const id of [uploadId, uuidv7()]) {
    const draft = await piece(claimId, { uploadId: id })
    sentences.push((await refusalOf(owner, () => attachEvidence(as(ines), draft))).sentence)
  }
  expect(new Set(sentences).size).toBe(1)
  await attachEvidence(as(tomas), await piece(claimId, { uploadId }))
})

test('a pin in a held text is found, whatever its line breaks, and one that is not there is refused', async () => {
  const { claimId } = await claim({ assignee: ines })
  const pinned = async (pin: string, heldText: string | null = text.heldText) =>
    piece(claimId, {
      pin,
      uploadId: await upload(ines, { heldText: heldText ?? undefined, ...(heldText ? {} : binary) }),
    })
  await attachEvidence(as(ines), await pinned('water boils at 100 °C'))
  await attachEvidence(as(ines), await pinned('whatever is on the tape', null))
  expect(
    await owner`select pin_state from evidence_link where claim_id = ${claimId} order by number`,
  ).toEqual([{ pin_state: 'found' }, { pin_state: 'transcribed' }])
  const other = await pinned('water freezes')
  expect(await refusalOf(owner, () => attachEvidence(as(ines), other))).toMatchObject({ code: 'words' })
})
const binary = { heldText: undefined, mediaType: 'audio/mpeg' }

test('an interview is with a person', async () => {
  const { claimId } = await claim({ assignee: ines })
  const person = { kind: 'interview', sourceKind: 'person', sourceName: 'Olena, engineer' } as const
  await attachEvidence(as(mara), await piece(claimId, person))
  await attachEvidence(as(mara), await piece(claimId, { kind: 'observation', sourceName: 'The lab' }))
  const [lab] = await owner`select id from source where name = 'The lab'`
  const chosen = await piece(claimId, { kind: 'interview', sourceId: lab?.id, sourceName: null })
  expect(await refusalOf(owner, () => attachEvidence(as(mara), chosen))).toMatchObject({ code: 'state' })
})
