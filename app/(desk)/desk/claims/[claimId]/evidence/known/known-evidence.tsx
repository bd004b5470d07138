import { z } from 'zod'
import { startingForm } from '#app/kept-form.ts'
import { EvidenceFacts } from '#components/evidence/evidence-facts.tsx'
import { FindEvidenceForm } from '#components/evidence/find-evidence-form.tsx'
import { FoundEvidence } from '#components/evidence/found-evidence.tsx'
import { LinkForm } from '#components/evidence/link-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { listDeskEvidence } from '#db/queries/list-desk-evidence.ts'
import { evidenceSearch } from '#domain/known-evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { pageNumberOf } from '../../../../page-number.ts'
import { linkEvidence } from '../../known-evidence-actions.ts'
import type { LoadedClaim, SearchParams } from '../../load-claim.ts'

type Props = { loaded: LoadedClaim; searchParams: SearchParams }

const nothing =
  'The desk has no such evidence. Look for a part of its title or of its source’s name, for example “agency”, or attach it as a new piece.'

/** First the piece is found, then it is said what it does on this claim; the address holds the way in between. */
export async function KnownEvidence({ loaded, searchParams }: Props) {
  const { actor, facts, seen, questions, timeZone } = loaded
  const chosen = z.uuid().safeParse((await searchParams).evidence)
  const piece = chosen.success ? await findEvidence(desk(), chosen.data) : null
  const path = `/desk/claims/${seen.claimId}/evidence/known`
  if (!piece) {
    const { q } = evidenceSearch.parse(await searchParams)
    const page = await pageNumberOf(searchParams)
    const { evidence, hasMore } = await listDeskEvidence(desk(), { words: q, page, standing: true })
    const href = (id: string) => `${path}?evidence=${id}`
    return (
      <div className="grid gap-4">
        <FindEvidenceForm words={q} path={path} />
        <FoundEvidence {...{ evidence, timeZone, href }} empty={nothing} />
        <PageTurner {...{ path, page, hasMore }} query={q ? { q } : {}} />
      </div>
    )
  }
  const only = questions.length === 1 ? (questions[0] ?? '') : ''
  const values = { ...seen, evidenceId: piece.id, question: only }
  return (
    <div className="grid gap-6">
      <section aria-labelledby="chosen" className="grid gap-2">
        <h2 id="chosen" className="text-base font-semibold">
          <bdi>{piece.title}</bdi>
        </h2>
        <EvidenceFacts piece={piece} timeZone={timeZone} />
        <p>
          <Link href={path}>Choose another piece</Link>
        </p>
      </section>
      <LinkForm
        action={linkEvidence}
        initial={await startingForm('link-evidence', searchParams, values)}
        questions={questions}
        refusal={permissions.attachEvidence(actor, facts)?.sentence ?? null}
      />
    </div>
  )
}
