import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { FindEvidenceForm } from '#components/evidence/find-evidence-form.tsx'
import { FoundEvidence } from '#components/evidence/found-evidence.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listDeskEvidence } from '#db/queries/list-desk-evidence.ts'
import { evidenceSearch } from '#domain/known-evidence-draft.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata = { title: 'Evidence' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/desk/evidence'

export default async function EvidenceListPage({ searchParams }: Props) {
  await requireActor()
  const { q } = evidenceSearch.parse(await searchParams)
  const page = await pageNumberOf(searchParams)
  const [{ evidence, hasMore }, { timeZone }] = await Promise.all([
    listDeskEvidence(desk(), { words: q, page }),
    currentNewsroom(),
  ])
  const empty = q
    ? 'No evidence has these words in its title or in its source’s name. Look for fewer of them, for example “report”.'
    : 'Nothing has been attached to a claim yet, so there is no evidence. Open a claim and attach a piece there, for example the publication in which its words stand.'
  return (
    <div className="grid gap-4">
      <h1 className="text-xl font-semibold">Evidence</h1>
      {(evidence.length > 0 || q) && <FindEvidenceForm words={q} path={path} />}
      <FoundEvidence {...{ evidence, timeZone, empty }} href={(id) => `${path}/${id}`} />
      <PageTurner {...{ path, page, hasMore }} query={q ? { q } : {}} />
    </div>
  )
}
