import type { Database } from '#db/client.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { releaseClaim } from '#db/commands/release-claim.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence as piece } from '#db/seed/check-claim.ts'
import { by } from '#db/seed/desk-of.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { addTestArticle, onDesk } from './desk-data.ts'

/** Nonsense that stands in one place of one article alone. */
export const token = (field: string) => `vogelq${field}qx`

/** Every word of the article that a reader could ever see, by claim. */
export const tokens = (claim: string) =>
  ['wording', 'words', 'speaker', 'rationale', 'evidence', 'shows', 'pin', 'inshort'].map((field) =>
    token(claim + field),
  )

/** An article of ours with two claims, the second of which waits; each step is what an editor does next. */
export const articleToTakeBack = () =>
  onDesk(async (db) => {
    const now = new Date()
    const text = `Trams ${token('onewords')} ran. Ferries ${token('twowords')} ran.`
    const desk = await addTestArticle(db, { title: `Trams ${token('title')}`, text, ownership: 'ours' })
    const { articleId } = desk
    const one = await checked(db, desk, 'one', 1)
    const two = await checked(db, desk, 'two', 2)
    await holdBackClaim(by(db, mara, now), { claimId: two, reason: token('held') })
    const slug = `trams-${token('title')}`
    const step = (work: (again: Database, basedOn: number) => Promise<unknown>) => () =>
      onDesk(async (again) => void (await work(again, await getLogPosition(again, articleId))))
    const as = (again: Database) => by(again, mara, new Date())
    const reason = (of: string) => ({ reason: token(of), understood: 'yes' as const })
    return {
      slug,
      publish: step((again, basedOn) =>
        publishEdition(as(again), { articleId, basedOn, kind: null, reason: null }),
      ),
      correct: step(async (again) => {
        await releaseClaim(as(again), { claimId: two })
        const basedOn = await getLogPosition(again, articleId)
        const change = { kind: 'addition' as const, reason: token('correction') }
        await publishEdition(as(again), { articleId, basedOn, ...change })
      }),
      retractOne: step((again, basedOn) =>
        retractClaim(as(again), { claimId: one, basedOn, ...reason('onereason') }),
      ),
      retract: step((again, basedOn) =>
        retractArticle(as(again), { articleId, basedOn, ...reason('reason') }),
      ),
    }
  })

async function checked(
  db: Database,
  desk: Awaited<ReturnType<typeof addTestArticle>>,
  of: string,
  passage: number,
): Promise<string> {
  const now = new Date()
  const hops = [hopDraft(token(`${of}speaker`))]
  const { claimId } = await desk.extract({ passage, wording: `It ran, ${token(`${of}wording`)}.`, hops }, now)
  const found = { title: token(`${of}evidence`), shows: token(`${of}shows`), pin: token(`${of}pin`) }
  const verdict = answer({
    ...{ said: 'unconfirmed', missingSaid: 'The recording.', inShort: [token(`${of}inshort`)] },
    rationale: `It is so, ${token(`${of}rationale`)} [@e1].`,
  })
  const people = { editor: mara, reviewer: ines, signer: tomas }
  await checkClaim(db, claimId, { ...people, evidence: [piece(found)], answer: verdict }, () => now)
  return claimId
}
