import type { Sql } from 'postgres'
import type { Database } from '#db/client.ts'
import { addArticle } from '#db/commands/add-article.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { articleOnDesk, by } from '#db/seed/desk-of.ts'
import { articleDraft } from '#domain/article-draft.ts'
import { claimDraft } from '#domain/claim-draft.ts'
import { commentDraft } from '#domain/comment-draft.ts'
import { evidenceDraft } from '#domain/evidence-draft.ts'
import { verdictDraft } from '#domain/verdict-draft.ts'
import { answer, observation } from './drafts.ts'
import { packed } from './hostile-strings.ts'

/** So many articles carry all strings: the rationale of one claim each holds what its share comes to. */
export const SHARES = 12

/** What was sent, after its draft, by table and column: what the database must hold now. */
export type Kept = Record<
  'title' | 'text' | 'wording' | 'evidence' | 'shows' | 'pin' | 'rationale' | 'comment',
  string[]
>

/** Puts all strings into every text field through the desk's drafts and commands, and publishes the checks. */
export async function fillHostile(db: Database, owner: Sql, strings: readonly string[]) {
  const now = new Date()
  const [asMara, asTomas] = [by(db, mara, now), by(db, tomas, now)]
  const kept: Kept = {
    title: [],
    text: [],
    wording: [],
    evidence: [],
    shows: [],
    pin: [],
    rationale: [],
    comment: [],
  }
  const pages: { desk: string[]; readers: string[] } = { desk: [], readers: [] }
  const about = { outlet: 'The Test Courier', byline: '', url: '', publishedOn: '', language: 'en' }
  const articleOf = (title: string, text: string) =>
    articleDraft.parse({ ...about, ownership: 'third party', title, text })

  const titles = packed(strings, 300, ' ')
  for (const title of titles.slice(SHARES)) {
    const draft = articleOf(title, 'Trams ran.')
    await addArticle(asMara, draft)
    kept.title.push(draft.title)
  }
  for (let share = 0; share < SHARES; share += 1) {
    const shared = strings.filter((_, index) => index % SHARES === share)
    const whole = articleOf('All of it', shared.join('\n\n'))
    const { articleId: textId } = await addArticle(asMara, whole)
    kept.text.push(whole.text)
    pages.desk.push(`/desk/articles/${textId}`)

    const draft = articleOf(titles[share] ?? '', 'Trams ran.')
    kept.title.push(draft.title)
    const on = await articleOnDesk(db, mara, draft, now)
    const wordings = packed(shared, 1_000, ' ')
    const claims: string[] = []
    for (const wording of wordings) {
      const form = { articleId: on.articleId, passageId: on.passages[0]?.id, words: 'Trams ran.', wording }
      const claim = claimDraft.parse({ ...form, kind: 'fact' })
      const { claimId } = await on.extract({ passage: 1, wording: claim.wording }, now)
      kept.wording.push(claim.wording)
      claims.push(claimId)
    }
    const first = claims[0] ?? ''
    let version = 1
    for (const one of packed(shared, 300, ' ')) {
      const piece = {
        ...observation(),
        url: '',
        locator: '',
        publishedOn: '',
        title: one,
        shows: one,
        pin: one,
      }
      const parsed = evidenceDraft.parse({ ...piece, claimId: first, basedOn: version })
      await attachEvidence(asMara, parsed)
      version += 1
      kept.evidence.push(parsed.title)
      kept.shows.push(parsed.shows)
      kept.pin.push(parsed.pin ?? '')
    }
    for (const claimId of claims) {
      const rationale = claimId === first ? shared.join('\n\n') : 'Nothing shows it.'
      const open = { ...answer(), so: 'unconfirmed', said: '', missingSo: 'All.', reply: '', inShort: '' }
      const basedOn = claimId === first ? version : 1
      const sent = {
        ...open,
        recheckOn: '',
        overrideReason: '',
        asOf: '2026-01-03',
        rationale,
        claimId,
        basedOn,
      }
      const parsed = verdictDraft.parse(sent)
      await proposeVerdict(asMara, parsed)
      if (claimId === first) kept.rationale.push(parsed.rationale)
      await signOff(asTomas, { claimId, basedOn: basedOn + 1 })
    }
    const basedOn = await getLogPosition(db, on.articleId)
    const { slug } = await publishEdition(asTomas, {
      articleId: on.articleId,
      basedOn,
      kind: null,
      reason: null,
    })
    for (const words of packed(shared, 5_000, '\n')) {
      const parsed = commentDraft.parse({ claimId: first, words })
      await writeComment(by(db, ines, now), parsed)
      kept.comment.push(parsed.words)
    }
    pages.desk.push(`/desk/articles/${on.articleId}`, `/desk/claims/${first}`)
    // The form beside the same evidence is drawn from the same parts: one of them is enough.
    if (share === 0) pages.desk.push(`/desk/claims/${first}/verdict`)
    pages.readers.push(`/checks/${slug}`, `/checks/${slug}/1`)
  }
  return { kept, pages, held: await heldNow(owner) }
}

/** What stands in the same columns now, the demo's own rows among them. */
async function heldNow(owner: Sql): Promise<Kept> {
  const of = async (rows: PromiseLike<{ text: string }[]>) => (await rows).map(({ text }) => text)
  return {
    title: await of(owner`select title as text from article`),
    text: await of(owner`select text from revision`),
    wording: await of(owner`select wording as text from claim`),
    evidence: await of(owner`select title as text from evidence`),
    shows: await of(owner`select shows as text from evidence_link`),
    pin: await of(owner`select pin_text as text from evidence_link where pin_text is not null`),
    rationale: await of(owner`select rationale as text from proposal`),
    comment: await of(owner`select body as text from comment`),
  }
}
