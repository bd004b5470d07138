import { publisher } from '#app/publisher.ts'
import { JsonLd } from '#components/check/json-ld.tsx'
import { newsOrganization } from '#domain/news-organization.ts'
import { env } from '#env.ts'

/** Who publishes here, for machines; nothing before the first edition names somebody. */
export async function NewsroomMarkup() {
  const newsroom = await publisher()
  return newsroom && <JsonLd value={newsOrganization(newsroom, env().PUBLIC_ORIGIN)} />
}
