import { startingForm } from '#app/kept-form.ts'
import { EarlierPassage } from '#components/revision/earlier-passage.tsx'
import type { findEarlierPassage } from '#db/queries/find-earlier-passage.ts'

type Props = {
  passage: NonNullable<Awaited<ReturnType<typeof findEarlierPassage>>>
  place: { articleId: string; passageId: string }
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A passage of an earlier revision, with what somebody had typed about it when their session ended. */
export async function EarlierPart({ passage, place, searchParams }: Props) {
  const [{ values: claim }, { values: aside }] = [
    await startingForm('extract-claim', searchParams, place),
    await startingForm('set-aside-passage', searchParams, place),
  ]
  const typed = [claim.wording, claim.words, aside.note].flatMap((words) => words || [])
  return <EarlierPassage passage={passage} typed={typed} />
}
