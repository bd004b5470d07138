import { reader } from '#db/client.ts'
import { listSitemapChanges } from '#db/queries/list-sitemap.ts'
import { SITEMAP_PAGE, sitemapIndex } from '#domain/sitemap.ts'
import { env } from '#env.ts'

/** Asked for on request: the build has no database, and what it made would never change. */
export const dynamic = 'force-dynamic'

/** The list of the sitemap's pages; there is always a first one, for the pages that are always there. */
export async function GET(): Promise<Response> {
  const changes = await listSitemapChanges(reader(), SITEMAP_PAGE)
  return new Response(sitemapIndex(changes.length > 0 ? changes : [null], env().PUBLIC_ORIGIN), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
