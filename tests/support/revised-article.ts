import { reviseArticle } from '#db/commands/revise-article.ts'
import { mara } from '#db/seed/cast.ts'
import type { TestNewsroom } from './newsroom.ts'

/** Seven sentences; claims 1 to 5 stand on the first five, and the rest is set aside. */
export const before = [
  'Trams ran without a break on Sunday.',
  'Buses were free for everybody until noon.',
  'Ferries carried people to the island all day long.',
  'The mayor opened 12 new cycle lanes in the old harbour.',
  'A choir of fishermen sang under the northern lighthouse.',
  'It was lovely.',
  'It rained at night.',
].join(' ')

/** Claim 1 stays, 2 moves, 3 is reworded, 4 changes, 5 is lost; one passage that was set aside stays, one is another. */
export const after = [
  'Trams ran without a break on Sunday.',
  'A market was held in the square.',
  'Buses were free for everybody until noon.',
  'Ferries carried many people to the island all day long.',
  'The mayor opened 21 new cycle lanes in the old harbour.',
  'It was lovely.',
  'It rained in the morning.',
].join(' ')

type Given = { isSigned?: boolean; title?: string; ownership?: 'ours' | 'third party' }

/** The article with its five claims, signed off by Tomas where `isSigned`, and its gate open then. */
export async function articleOfFive(
  room: TestNewsroom,
  { isSigned = true, title = 'A Sunday in the harbour', ownership = 'third party' }: Given = {},
) {
  const on = await room.article({ title, ownership, text: before })
  const claims: { claimId: string; number: number }[] = []
  for (const passage of [1, 2, 3, 4, 5]) {
    const sketch = { on, passage, wording: `Claim ${passage} of the harbour.` }
    claims.push(await (isSigned ? room.signedClaim(sketch) : room.claim(sketch)))
  }
  for (const position of [6, 7]) await on.setAside(position, 'context', new Date('2026-06-01T08:00:00Z'))
  const claim = (number: number) => {
    const found = claims.find((one) => one.number === number)
    if (!found) throw new Error(`There is no claim ${number}`)
    return found.claimId
  }
  return { articleId: on.articleId, on, claim }
}

export async function revised(room: TestNewsroom, articleId: string, text = after, basedOn = 1, who = mara) {
  return reviseArticle(room.as(who), { articleId, basedOn, text })
}
