import { notFound } from 'next/navigation'
import { z } from 'zod'
import { startingForm } from '#app/kept-form.ts'
import { MergeForm } from '#components/source/merge-form.tsx'
import { MergePreview } from '#components/source/merge-preview.tsx'
import { Link } from '#components/ui/link.tsx'
import { desk } from '#db/client.ts'
import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { mergeRefusal } from '#domain/source-draft.ts'
import { mergeSources } from '../../actions.ts'
import type { SearchParams } from '../load-source.ts'

type Props = {
  source: { id: string; name: string }
  into: string
  refusal: string | null
  searchParams: SearchParams
}

/** What the merge would do, and the press that does it; 404 where it cannot be done at all. */
export async function PreviewPart({ source, into, refusal, searchParams }: Props) {
  const isOther = z.uuid().safeParse(into).success && into !== source.id
  const effect = isOther ? await findMergePreview(desk(), source.id, into) : null
  if (!effect) notFound()
  const seen = { subjectId: source.id, intoId: effect.into.id, basedOn: effect.fingerprint }
  return (
    <>
      <MergePreview effect={effect} />
      <MergeForm
        action={mergeSources}
        initial={await startingForm('merge-sources', searchParams, seen)}
        names={{ from: effect.from.name, into: effect.into.name }}
        refusal={refusal ?? mergeRefusal(effect.claims.length)?.sentence ?? null}
      />
      <p>
        <Link href={`/desk/sources/${source.id}/merge`}>Choose another source</Link>
      </p>
    </>
  )
}
