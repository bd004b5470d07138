import { notFound } from 'next/navigation'
import { reader } from '#db/client.ts'
import { listSitemap } from '#db/queries/list-sitemap.ts'
import { SITEMAP_PAGE, sitemapPage } from '#domain/sitemap.ts'
import { env } from '#env.ts'

type Context = { params: Promise<{ page: string }> }

/** `/sitemaps/1.xml`: at most 5,000 addresses. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, asked] = /^([1-9]\d{0,4})\.xml$/.exec((await params).page) ?? []
  if (asked === undefined) notFound()
  const page = Number(asked)
  const lines = await listSitemap(reader(), page, SITEMAP_PAGE)
  if (page > 1 && lines.length === 0) notFound()
  return new Response(sitemapPage(lines, page, env().PUBLIC_ORIGIN), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
