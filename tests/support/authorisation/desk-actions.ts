import { v7 as uuidv7 } from 'uuid'
import { addAlias } from '#db/commands/add-alias.ts'
import { addArticle } from '#db/commands/add-article.ts'
import { compareRevision } from '#db/commands/compare-revision.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { gradeSource } from '#db/commands/grade-source.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { removeAlias } from '#db/commands/remove-alias.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { reviseArticle } from '#db/commands/revise-article.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { unmarkParty } from '#db/commands/unmark-party.ts'
import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { mara } from '#db/seed/cast.ts'
import { articleOfFour } from '../factories.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { DeskAction } from './action.ts'

const reason = 'Because'
const context = { reason: 'context', note: null } as const

async function newSource(room: TestNewsroom): Promise<{ id: string; name: string }> {
  const source = { id: uuidv7(), name: `The Almanac of ${uuidv7()}` }
  await room.owner`insert into source (id, name, kind, reliability, added_at, added_by)
    values (${source.id}, ${source.name}, 'outlet', 'F', now(), ${mara.id})`
  return source
}

async function marked(room: TestNewsroom) {
  const [{ articleId }, { name: sourceName }] = [await room.article(), await newSource(room)]
  await markParty(room.as(mara), { articleId, sourceName, reason })
  const [row] = await room.owner`select id from party where article_id = ${articleId}`
  return { articleId, partyId: row?.id }
}

/** Every command on articles and sources that no claim's work decides, and what it is done to. */
export const deskActions: DeskAction[] = [
  { command: 'add-article', rule: 'editors', prepare: async () => (desk) => addArticle(desk, articleOfFour) },
  {
    ...{ command: 'extract-claim', rule: 'editors' },
    prepare: async (room) => {
      const { articleId, passageId, words } = await firstPassage(room)
      const claim = { wording: 'Water boils at 100 °C.', kind: 'fact' as const, dueOn: null, hops: [] }
      return (desk) => extractClaim(desk, { articleId, passageId, words, ...claim })
    },
  },
  {
    ...{ command: 'set-aside-passages', rule: 'editors' },
    prepare: async (room) => {
      const { articleId, passageId } = await firstPassage(room)
      return (desk) => setAsidePassages(desk, { articleId, passageIds: [passageId], ...context })
    },
  },
  {
    ...{ command: 'take-up-passages', rule: 'editors' },
    prepare: async (room) => {
      const { articleId, passageId } = await firstPassage(room)
      await setAsidePassages(room.as(mara), { articleId, passageIds: [passageId], ...context })
      return (desk) => takeUpPassages(desk, { articleId, passageIds: [passageId] })
    },
  },
  {
    ...{ command: 'publish-edition', rule: 'editors' },
    prepare: async (room) => {
      const draft = await room.publication((await room.readyArticle()).articleId)
      return (desk) => publishEdition(desk, draft)
    },
  },
  {
    ...{ command: 'compare-revision', rule: 'editors' },
    prepare: async (room) => {
      const { articleId } = await room.article()
      return (desk) => compareRevision(desk, { articleId, basedOn: 1, text: 'Water boils.' })
    },
  },
  {
    ...{ command: 'revise-article', rule: 'editors' },
    prepare: async (room) => {
      const { articleId } = await room.article()
      return (desk) => reviseArticle(desk, { articleId, basedOn: 1, text: 'Water boils.' })
    },
  },
  {
    ...{ command: 'retract-article', rule: 'editors' },
    prepare: async (room) => {
      const { articleId, basedOn } = await room.publication((await room.publishedArticle()).articleId)
      return (desk) => retractArticle(desk, { articleId, basedOn, reason, understood: 'yes' })
    },
  },
  {
    ...{ command: 'grade-source', rule: 'editors' },
    prepare: async (room) => {
      const { id: subjectId } = await newSource(room)
      return (desk) => gradeSource(desk, { subjectId, reliability: 'B', reason, basedOn: 'F' })
    },
  },
  {
    ...{ command: 'add-alias', rule: 'editors' },
    prepare: async (room) => {
      const { id: subjectId } = await newSource(room)
      return (desk) => addAlias(desk, { subjectId, alias: `The Yearbook of ${subjectId}` })
    },
  },
  {
    ...{ command: 'remove-alias', rule: 'editors' },
    prepare: async (room) => {
      const { id: subjectId } = await newSource(room)
      await addAlias(room.as(mara), { subjectId, alias: `The Yearbook of ${subjectId}` })
      const [row] = await room.owner`select id from source_alias where source_id = ${subjectId}`
      return (desk) => removeAlias(desk, { subjectId, aliasId: row?.id })
    },
  },
  {
    ...{ command: 'merge-sources', rule: 'editors' },
    prepare: async (room) => {
      const [{ id: subjectId }, { id: intoId }] = [await newSource(room), await newSource(room)]
      const preview = await findMergePreview(room.db, subjectId, intoId)
      return (desk) => mergeSources(desk, { subjectId, intoId, basedOn: preview?.fingerprint ?? '' })
    },
  },
  {
    ...{ command: 'mark-party', rule: 'editors' },
    prepare: async (room) => {
      const [{ articleId }, { name: sourceName }] = [await room.article(), await newSource(room)]
      return (desk) => markParty(desk, { articleId, sourceName, reason })
    },
  },
  {
    ...{ command: 'unmark-party', rule: 'editors' },
    prepare: async (room) => {
      const party = await marked(room)
      return (desk) => unmarkParty(desk, party)
    },
  },
]

async function firstPassage(room: TestNewsroom) {
  const { articleId, passages } = await room.article()
  const [first] = passages
  if (!first) throw new Error('The article has no passage')
  return { articleId, passageId: first.id, words: first.words }
}
