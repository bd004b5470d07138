import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { NewsroomDescription } from '#components/newsroom/newsroom-description.tsx'
import { NewsroomForm } from '#components/newsroom/newsroom-form.tsx'
import { languageName } from '#components/ui/language-name.ts'
import { Notice } from '#components/ui/notice.tsx'
import { newsroomValues } from '#domain/newsroom-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { timeZones } from '#domain/time-zone.ts'
import { interfaceLanguages } from '#domain/words/words.ts'
import { describeNewsroom } from './actions.ts'

export const metadata = { title: 'Newsroom' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Everybody on the desk reads it; admins change it. */
export default async function NewsroomPage({ searchParams }: Props) {
  const refusal = permissions.describeNewsroom(await requireActor())
  const newsroom = await currentNewsroom()
  return (
    <div className="grid max-w-[40rem] gap-6">
      <h1 className="text-xl font-semibold">Newsroom</h1>
      <p className="text-muted">
        What the newsroom says of itself. Every edition keeps what it said when it was published: readers see
        a change on all public pages from the next edition on. The desk has it at once.
      </p>
      {(await searchParams).saved === 'yes' && (
        <Notice role="status" title="Saved">
          <p>Readers see it when the next edition is published, of any article.</p>
        </Notice>
      )}
      {refusal ? (
        <>
          <Notice tone="attention" title={refusal.sentence} />
          <NewsroomDescription newsroom={newsroom} />
        </>
      ) : (
        <NewsroomForm
          action={describeNewsroom}
          initial={await startingForm('describe-newsroom', searchParams, newsroomValues(newsroom))}
          timeZones={timeZones()}
          languages={interfaceLanguages.map((value) => ({ value, label: languageName(value) }))}
        />
      )}
    </div>
  )
}
