import { readersFrame } from '#app/publisher.ts'
import { keepPageUntil } from '#app/reply.ts'
import { reader } from '#db/client.ts'
import { listNews } from '#db/queries/list-news.ts'
import { newsSitemap } from '#domain/sitemap.ts'
import { env } from '#env.ts'

const twoDays = 48 * 60 * 60 * 1000

/** Asked for on request: the build has no database, and what it made would never change. */
export const dynamic = 'force-dynamic'

/** What was first published in the last two days; it changes by itself when the oldest of it is older. */
export async function GET(): Promise<Response> {
  const { newsroom: name, words } = await readersFrame()
  const news = await listNews(reader(), new Date(Date.now() - twoDays))
  const oldest = news.at(-1)
  if (oldest) keepPageUntil(new Date(oldest.firstPublishedAt.getTime() + twoDays))
  return new Response(newsSitemap(news, { name, language: words.language, origin: env().PUBLIC_ORIGIN }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
