import type { Metadata } from 'next'
import { publisher } from '#app/published.ts'
import { MethodologyPage } from '#components/check/methodology-page.tsx'
import { reader } from '#db/client.ts'
import { findPolicy } from '#db/queries/find-policy.ts'
import { dayIn } from '#domain/newsroom-time.ts'

export const metadata: Metadata = {
  title: 'How we check',
  description:
    'What confirmed, disputed and unconfirmed mean here, and what a verdict needs before it is published.',
  alternates: { canonical: '/methodology' },
}

export default async function Methodology() {
  const [policy, newsroom] = await Promise.all([findPolicy(reader()), publisher()])
  if (!policy) throw new Error('No policy is in force: the migrations did not run')
  const inForceFrom = dayIn(newsroom?.timeZone ?? 'UTC', policy.inForceFrom)
  return <MethodologyPage policy={{ ...policy, inForceFrom }} />
}
