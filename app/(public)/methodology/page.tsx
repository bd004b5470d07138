import type { Metadata } from 'next'
import { publisher } from '#app/publisher.ts'
import { readersWords } from '#app/readers-words.ts'
import { MethodologyPage } from '#components/check/methodology-page.tsx'
import { reader } from '#db/client.ts'
import { findPolicy } from '#db/queries/find-policy.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { NewsroomMarkup } from '../newsroom-markup.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readersWords()
  return {
    title: t('methodology.title'),
    description: t('methodology.description'),
    alternates: { canonical: '/methodology' },
  }
}

export default async function Methodology() {
  const [policy, newsroom] = await Promise.all([findPolicy(reader()), publisher()])
  if (!policy) throw new Error('No policy is in force: the migrations did not run')
  const inForceFrom = dayIn(newsroom?.timeZone ?? 'UTC', policy.inForceFrom)
  return (
    <>
      <NewsroomMarkup />
      <MethodologyPage
        policy={{ ...policy, inForceFrom }}
        corrections={newsroom?.corrections ?? null}
        words={await readersWords()}
      />
    </>
  )
}
