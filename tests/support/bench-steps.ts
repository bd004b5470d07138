import { expect, type Page } from '@playwright/test'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { tomas } from '#db/seed/cast.ts'
import { by } from '#db/seed/desk-of.ts'
import { addTestArticle, onDesk } from './desk-data.ts'

const text = [
  'Herons nest in the old harbour. The mayor counted 40 of them in May.',
  'They are lovely birds. Gulls came back on Monday, the warden said. Nobody fed them.',
].join('\n\n')

/** Five sentences in two paragraphs, with the claims that a test begins with. */
export const benchArticle = (
  title: string,
  claims: { passage: number; wording: string; words?: string }[] = [],
) =>
  onDesk(async (db) => {
    const on = await addTestArticle(db, { title, text })
    for (const claim of claims) await on.extract(claim, new Date())
    return { on, path: `/desk/articles/${on.articleId}` }
  })

/** The line that says what was chosen or done. */
export const bench = (page: Page) => page.getByRole('status', { name: 'Bench', exact: true })
export const sentence = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true })
export const form = (page: Page) => page.getByRole('form', { name: 'Make a claim' })
export const detail = (page: Page) => page.getByRole('region', { name: 'Detail' })

/** As a person does by mouse: pressed on the first word, let go behind the last. */
export async function select(page: Page, from: string, to: string) {
  const at = (words: string, side: 'start' | 'end') =>
    page.evaluate(
      ([wanted, which]) => {
        const nodes = document.createTreeWalker(
          document.getElementById('bench-text') ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const found = (node.nodeValue ?? '').indexOf(wanted)
          if (found < 0) continue
          const range = document.createRange()
          const offset = which === 'start' ? found : found + wanted.length
          range.setStart(node, offset)
          const { x, y, height } = range.getBoundingClientRect()
          return { x, y: y + height / 2 }
        }
        throw new Error(`The words are not in the text: ${wanted}`)
      },
      [words, side] as const,
    )
  await page.locator('#passage-1').scrollIntoViewIfNeeded()
  const [start, end] = [await at(from, 'start'), await at(to, 'end')]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

/** Tomas makes a claim of a whole sentence, somewhere else. */
export const claimByTomas = (
  on: { articleId: string; passages: { id: string; words: string }[] },
  at: number,
  wording: string,
) =>
  onDesk((db) => {
    const passage = on.passages[at - 1]
    if (!passage) throw new Error(`There is no sentence ${at}`)
    const about = { articleId: on.articleId, passageId: passage.id, words: passage.words, wording }
    return extractClaim(by(db, tomas, new Date()), { ...about, kind: 'fact', dueOn: null, hops: [] })
  })

/** The page listens once its tools are there. */
export const ready = (page: Page) => expect(page.getByRole('button', { name: 'Sentence mode' })).toBeVisible()
