import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { Link } from '#components/ui/link.tsx'
import { permissions } from '#domain/permissions.ts'
import { loadSource, type SourcePageProps } from '../load-source.ts'
import { CandidatesPart } from './candidates-part.tsx'
import { PreviewPart } from './preview-part.tsx'

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  return { title: `Merge ${(await loadSource((await params).sourceId)).source.name}` }
}

export default async function MergePage({ params, searchParams }: SourcePageProps) {
  const actor = await requireActor()
  const { source } = await loadSource((await params).sourceId)
  const { into } = await searchParams
  const refusal = permissions.mergeSources(actor)?.sentence ?? null
  return (
    <div className="grid max-w-[64rem] gap-6">
      <header>
        <p>
          <Link href={`/desk/sources/${source.id}`}>
            <bdi>{source.name}</bdi>
          </Link>
        </p>
        <h1 className="text-xl font-semibold">
          Merge <bdi>{source.name}</bdi> into another source
        </h1>
      </header>
      {typeof into === 'string' ? (
        <PreviewPart {...{ source, into, refusal, searchParams }} />
      ) : (
        <CandidatesPart source={source} searchParams={searchParams} />
      )}
    </div>
  )
}
