import type { NewsroomDescription as Described } from '#domain/newsroom-draft.ts'
import { languageName } from '../ui/language-name.ts'
import { newsroomFieldNames } from './newsroom-fields.tsx'

/** What the newsroom says of itself, for whoever may not change it. */
export function NewsroomDescription({ newsroom }: { newsroom: Described }) {
  const said = {
    newsroomName: newsroom.name,
    domains: newsroom.domains.join('\n'),
    timeZone: newsroom.timeZone.replaceAll('_', ' '),
    language: languageName(newsroom.language),
    contact: newsroom.contact,
    corrections: newsroom.corrections,
  }
  return (
    <dl className="grid gap-3">
      {Object.entries(newsroomFieldNames).map(([field, name]) => (
        <div key={field} className="sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-4">
          <dt className="text-muted">{name}</dt>
          <dd dir="auto" className="whitespace-pre-wrap">
            {said[field as keyof typeof said] || 'None'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
