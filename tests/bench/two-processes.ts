import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { ask } from './ask.ts'
import { articleId, parts, publishOnce, renameOutlets } from './fill-newsroom.ts'
import { slug } from './public-pages.ts'
import { type Timing, timingOf } from './timing.ts'

/**
 * How long after an edition is published in one process each of two others shows it, though it had the page kept: from
 * the end of the command to the reply that is new.
 */
export async function timeNews(db: Database, ownerUrl: string, ports: readonly number[]): Promise<Timing> {
  const agent = new Agent({ keepAlive: true })
  const took: number[] = []
  const tagOf = async (port: number, n: number) => (await ask(agent, port, slug(n))).headers.etag
  const numbers = Array.from({ length: 20 }, (_, k) => parts.published[0] + k)
  await renameOutlets(ownerUrl, numbers.map(articleId))
  try {
    for (const n of numbers) {
      const before = await Promise.all(ports.map((port) => tagOf(port, n)))
      await publishOnce(db, articleId(n), false)
      const published = performance.now()
      const seen = ports.map(async (port, at) => {
        while ((await tagOf(port, n)) === before[at]) {
          if (performance.now() - published > 10_000) throw new Error('The news did not arrive within 10 s')
          await pause(2)
        }
        took.push(performance.now() - published)
      })
      await Promise.all(seen)
    }
  } finally {
    agent.destroy()
  }
  return timingOf('an edition, until another process shows it', took, 1_000)
}
