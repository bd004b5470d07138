import type { Metadata } from 'next'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { DerivationList } from '#components/evidence/derivation-list.tsx'
import { EvidenceClaims } from '#components/evidence/evidence-claims.tsx'
import { EvidenceFacts } from '#components/evidence/evidence-facts.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listDerivations } from '#db/queries/list-derivations.ts'
import { listEvidenceClaims } from '#db/queries/list-evidence-claims.ts'
import { pageNumberOf } from '../../page-number.ts'
import { loadEvidence } from './load-evidence.ts'
import { RemovalSection } from './removal-section.tsx'

type Props = {
  params: Promise<{ evidenceId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Evidence: ${(await loadEvidence((await params).evidenceId)).title}` }
}

export default async function EvidencePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const piece = await loadEvidence((await params).evidenceId)
  const page = await pageNumberOf(searchParams)
  const [{ claims, hasMore }, { from, into, intoCount }, { timeZone }] = await Promise.all([
    listEvidenceClaims(desk(), piece.id, page),
    listDerivations(desk(), piece.id),
    currentNewsroom(),
  ])
  return (
    <div className="grid gap-6">
      <h1 className="text-xl font-semibold [overflow-wrap:anywhere]" dir="auto">
        {piece.title}
      </h1>
      <EvidenceFacts piece={piece} timeZone={timeZone} />
      <Section title="On claims">
        <EvidenceClaims claims={claims} />
        <PageTurner path={`/desk/evidence/${piece.id}`} {...{ page, hasMore }} before="Before" after="More" />
      </Section>
      <Section title="Derives from">
        <DerivationList derivations={from} timeZone={timeZone} empty="Nothing: it is a root of its own." />
      </Section>
      <Section
        title={
          intoCount > into.length ? `Derived from it, ${into.length} of ${intoCount}` : 'Derived from it'
        }
      >
        <DerivationList derivations={into} timeZone={timeZone} empty="Nothing that the desk has." />
      </Section>
      {!piece.removed && <RemovalSection {...{ actor, piece, searchParams }} />}
    </div>
  )
}
