import { expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { releaseClaim } from '#db/commands/release-claim.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { by } from '#db/seed/desk-of.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { openForm, type PlainForm, readForm, sendForm, type Visitor } from '#tests/support/plain-form.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { test } from '#tests/support/test.ts'

const editsOfEach = 100
const atOnce = 10
const label = 'Reword the claim'
const stale = /^This claim changed after you opened it, so nothing was saved\./
const busy = /^Somebody else is saving here at this moment, so nothing was saved\. Send it again\./

let second: Front

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const { databaseUrl, secret } = runningFront()
  second = await startFront({ url: databaseUrl, env: { AUTH_SECRET: secret } })
})
test.afterAll(() => second?.stop())

type Edit = {
  seen: string | undefined
  words: string
  basedOn: number
  status: number
  answered: PlainForm | null
}

/** Mara words the claim anew over one process, as it stands when she opens the form. */
async function edit(visitor: Visitor, path: string, words: string): Promise<Edit> {
  const form = await openForm(visitor, path, label)
  const { status, html } = await sendForm(visitor, form, { wording: words })
  const answered = status === 200 ? await readForm(visitor, html, path, label) : null
  return { seen: form.fields.wording, words, basedOn: Number(form.fields.basedOn), status, answered }
}

/** All edits of one process, ten of them under way at any time. */
async function manyEdits(visitor: Visitor, path: string, name: string): Promise<Edit[]> {
  const waiting = Array.from({ length: editsOfEach }, (_, at) => `Edit ${at + 1} over the ${name} process.`)
  const edits: Edit[] = []
  const work = async () => {
    for (let words = waiting.shift(); words; words = waiting.shift())
      edits.push(await edit(visitor, path, words))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return edits
}

/** The version that the claim has now, how it is worded, and what its log says of its wordings, in order. */
async function recorded(claimId: string) {
  const sql = postgres(runningFront().databaseUrl, { max: 1 })
  try {
    const [claim] = await sql`select version, wording from claim where id = ${claimId}`
    const log = await sql<{ from: string; to: string }[]>`
      select payload::jsonb ->> 'from' as "from", payload::jsonb ->> 'to' as "to" from log_entry
      where claim_id = ${claimId} and type = 'claim.reworded' order by seq`
    return { version: Number(claim?.version), wording: claim?.wording, log: [...log] }
  } finally {
    await sql.end()
  }
}

test('of 200 edits of one claim over two processes none is lost, and every loser is told', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const first = 'Ferries sail at noon.'
  const claimId = await onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Ferries, worded by many', text: first })
    return (await desk.extract({ passage: 1, wording: first }, new Date())).claimId
  })
  const path = `/desk/claims/${claimId}/wording`
  const [here, there] = await bothProcesses(page)
  const halves = await Promise.all([manyEdits(here, path, 'first'), manyEdits(there, path, 'second')])
  const edits = halves.flat()
  expect(edits).toHaveLength(2 * editsOfEach)
  expect([...new Set(edits.map(({ status }) => status))].sort()).toEqual([200, 303])
  const saved = edits.filter(({ status }) => status === 303).sort((a, b) => a.basedOn - b.basedOn)
  const losers = edits.filter(({ status }) => status === 200)
  for (const half of halves) {
    expect(half.some(({ status }) => status === 303)).toBe(true)
    expect(half.some(({ status }) => status === 200)).toBe(true)
  }

  const { version, wording, log } = await recorded(claimId)
  expect(version - 1).toBe(saved.length)
  // Each version was the ground of one edit alone, and nobody wrote over words that they had not seen.
  expect(saved.map(({ basedOn }) => basedOn)).toEqual(saved.map((_, at) => at + 1))
  expect(log.map(({ to }) => to)).toEqual(saved.map(({ words }) => words))
  expect(log.map(({ from }) => from)).toEqual(saved.map(({ seen }) => seen))
  expect(wording).toBe(saved.at(-1)?.words)

  const versions = new Map(saved.map(({ words, basedOn }) => [words, basedOn + 1]))
  for (const { words, basedOn, answered } of losers) {
    expect(answered?.fields.wording, 'what was typed is handed back').toBe(words)
    const told = answered?.alert ?? ''
    if (busy.test(told)) continue
    expect(told).toMatch(stale)
    const [, now = '', yours] = answered?.rows.find(([name]) => name === 'Wording') ?? []
    expect(yours).toBe(words)
    // What is shown may be newer than what a second send goes on from, which then loses again; never older.
    const goesOnFrom = Number(answered?.fields.basedOn)
    expect(goesOnFrom).toBeGreaterThan(basedOn)
    expect(versions.get(now)).toBeGreaterThanOrEqual(goesOnFrom)
  }
})

test('what is published through one process is at once what readers of the other see', async ({ page }) => {
  test.setTimeout(120_000)
  const title = `Ferry prices ${crypto.randomUUID().slice(0, 8)}`
  const { articleId, release } = await twoClaims(title)
  const [here, there] = await bothProcesses(page)
  const publish = `/desk/articles/${articleId}/publish`
  const publishHere = async (values: Record<string, string> = {}) => {
    const reply = await sendForm(here, await openForm(here, publish, 'Publish'), values)
    expect(reply.status).toBe(303)
    return { address: reply.location ?? '', at: performance.now() }
  }

  await expect.poll(() => read(there, '/')).not.toContain(title)
  const edition = await publishHere()
  expect(await seenAfter(edition.at, there, edition.address, title)).toBeLessThan(1_000)
  expect(await seenAfter(edition.at, there, '/', title)).toBeLessThan(1_000)
  // From here on the other process has this page by heart.
  for (let look = 0; look < 3; look++)
    expect(await read(there, edition.address)).not.toContain('Children sail free.')

  await release()
  const next = await publishHere({ kind: 'addition', reason: 'The second sentence is checked now.' })
  expect(next.address).toBe(edition.address)
  expect(await seenAfter(next.at, there, next.address, 'Children sail free.')).toBeLessThan(1_000)
  expect(await read(here, next.address)).toContain('Children sail free.')
})

/** An article whose first claim can be published, and whose second is held back until it is released. */
const twoClaims = (title: string) =>
  onDesk(async (db) => {
    const now = new Date()
    const desk = await addTestArticle(db, { title, text: 'A ticket costs nine euros. Children sail free.' })
    const checked = async (claimId: string) =>
      checkClaim(
        db,
        claimId,
        {
          ...{ editor: mara, reviewer: ines, signer: tomas },
          evidence: [
            evidence({ title: 'Price list', shows: 'It says so.', pin: 'Nine euros, children free.' }),
          ],
          answer: answer({ rationale: 'The price list says it [@e1].' }),
        },
        () => now,
      )
    const one = await desk.extract({ passage: 1, wording: 'A ticket costs nine euros.' }, now)
    const two = await desk.extract({ passage: 2, wording: 'Children sail free.' }, now)
    for (const { claimId } of [one, two]) await checked(claimId)
    await holdBackClaim(by(db, mara, now), { claimId: two.claimId, reason: 'Nobody answered yet.' })
    const release = () =>
      onDesk((again) => releaseClaim(by(again, mara, new Date()), { claimId: two.claimId }))
    return { articleId: desk.articleId, release }
  })

/** Mara at the first process and Tomas at the second, which know each other’s sessions. */
async function bothProcesses(reader: Page): Promise<[Visitor, Visitor]> {
  const front = runningFront()
  const at = async (origin: string, email: string) => {
    const { name, value } = await sessionCookie(email, front)
    return { origin, cookie: `${name}=${value}`, reader }
  }
  return [await at(front.origin, mara.email), await at(second.origin, tomas.email)]
}

/** What a reader without an account is answered. */
const read = async ({ origin }: Visitor, path: string) => (await fetch(origin + path)).text()

/** After how many milliseconds somebody asked who was the first to be answered these words. */
async function seenAfter(since: number, visitor: Visitor, path: string, words: string) {
  for (;;) {
    const asked = performance.now() - since
    if ((await read(visitor, path)).includes(words)) return asked
    if (asked > 10_000) throw new Error(`“${words}” is not on ${path} after ten seconds.`)
  }
}
