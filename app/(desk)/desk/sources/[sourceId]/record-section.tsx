import { startingForm } from '#app/kept-form.ts'
import { AddAliasForm, RemoveAliasForm } from '#components/source/alias-forms.tsx'
import { AliasList } from '#components/source/alias-list.tsx'
import { GradeForm } from '#components/source/grade-form.tsx'
import { GradeList } from '#components/source/grade-list.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listSourceGrades } from '#db/queries/list-source-grades.ts'
import { permissions } from '#domain/permissions.ts'
import { addAlias, gradeSource, removeAlias } from '../actions.ts'
import type { LoadedSource, SearchParams } from './load-source.ts'

type Props = { loaded: LoadedSource; searchParams: SearchParams }

/** How the record of the source is judged, what else it is called, and what it may turn out to be. */
export async function RecordSection({ loaded, searchParams }: Props) {
  const { actor, source, timeZone } = loaded
  const { id, reliability, aliases } = source
  const mayName = !permissions.nameSource(actor)
  const forms = aliases.map(
    (alias) =>
      [
        alias.id,
        <RemoveAliasForm key={alias.id} action={removeAlias} sourceId={id} alias={alias} />,
      ] as const,
  )
  const graded = { subjectId: id, reliability, basedOn: reliability }
  return (
    <>
      <Section id="record" title="Reliability">
        <GradeList grades={await listSourceGrades(desk(), id)} timeZone={timeZone} />
        {permissions.gradeSource(actor) ? (
          <p className="text-muted">Editors grade sources.</p>
        ) : (
          <GradeForm
            action={gradeSource}
            initial={await startingForm('grade-source', searchParams, graded)}
          />
        )}
      </Section>
      <Section id="names" title="Other names">
        <AliasList aliases={aliases} forms={new Map(mayName ? forms : [])} />
        {mayName ? (
          <AddAliasForm
            action={addAlias}
            initial={await startingForm('add-alias', searchParams, { subjectId: id })}
          />
        ) : (
          <p className="text-muted">Editors change the names of sources and merge them.</p>
        )}
      </Section>
      {!permissions.mergeSources(actor) && (
        <Section id="merge" title="The same as another?">
          <div>
            <ActionLink href={`/desk/sources/${id}/merge`}>Merge it into another source</ActionLink>
          </div>
        </Section>
      )}
    </>
  )
}
