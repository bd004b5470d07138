import { env } from '#env.ts'

/** Asked for on request: the build has no database, and what it made would never change. */
export const dynamic = 'force-dynamic'

/** Readers' pages are for everybody; a search is made anew each time, and the desk is nobody's business. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...['/desk', '/api/', '/sign-in', '/setup', '/invitation/', '/new-password/', '/search'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
    `Sitemap: ${env().PUBLIC_ORIGIN}/sitemap.xml`,
    `Sitemap: ${env().PUBLIC_ORIGIN}/news-sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
