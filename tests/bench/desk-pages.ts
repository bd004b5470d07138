import type { Database } from '#db/client.ts'
import { ines, tomas } from '#db/seed/cast.ts'
import { askMany } from './ask.ts'
import { deskCookie } from './desk-cookie.ts'
import { articleId, parts } from './fill-newsroom.ts'
import { processorMs } from './process-use.ts'
import type { Sample } from './sample.ts'
import { type Timing, timingOf } from './timing.ts'

/** The desk's pages through the real front, signed in, four at a time; each page for 8 s at most. */
export async function timeDeskPages(
  db: Database,
  front: { port: number; secret: string; pid: number },
  sample: Sample,
): Promise<Timing[]> {
  const reviewer = await deskCookie(db, ines.id, front.secret)
  const editor = await deskCookie(db, tomas.id, front.secret)
  const pages: [string, string, (index: number) => string][] = [
    ['queue of 300 claims', reviewer, () => '/desk'],
    ['articles list', editor, (index) => `/desk/articles?page=${(index % 3) + 1}`],
    ['article, 40 claims, 10,000 characters', editor, (index) => articlePath(parts.long[0] + (index % 10))],
    ['article, 10 claims, 2,500 characters', editor, (index) => articlePath(parts.published[1] + 1 + index)],
    ['claim', editor, (index) => `/desk/claims/${sample.claims[index % sample.claims.length]}`],
    ['reviews', editor, () => '/desk/reviews'],
  ]
  // A desk is open all day: the pages are measured as they are once each of both threads has compiled what it runs often.
  const warmUp = 400
  const timings: Timing[] = []
  for (const [name, cookie, path] of pages) {
    const before = processorMs(front.pid)
    const took = await askMany(path, { port: front.port, cookie }, { n: 200, atOnce: 4, warmUp, ms: 8_000 })
    const after = processorMs(front.pid)
    const asked = took.length + warmUp
    const cpu = before === null || after === null ? null : (after - before) / asked
    timings.push({ ...timingOf(`${name}, 4 at a time`, took, 100), cpu })
  }
  return timings
}

const articlePath = (n: number) => `/desk/articles/${articleId(n)}`
