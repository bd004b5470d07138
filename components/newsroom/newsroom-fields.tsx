import { FormArea, FormSelect, FormText } from '../form/form-fields.tsx'

export type NewsroomChoices = {
  timeZones: readonly string[]
  languages: readonly { value: string; label: string }[]
}

/** The names of the fields, as a conflict shows them too. */
export const newsroomFieldNames = {
  newsroomName: 'Name of the newsroom',
  domains: 'Own domains',
  timeZone: 'Time zone',
  language: 'Language of public pages',
  contact: 'Contact address',
  corrections: 'Address for corrections',
}

/** What a newsroom says of itself: the same fields at set-up and later. */
export function NewsroomFields({ timeZones, languages }: NewsroomChoices) {
  const names = newsroomFieldNames
  return (
    <>
      <FormText name="newsroomName" label={names.newsroomName} autoComplete="organization" />
      <FormArea
        name="domains"
        label={names.domains}
        hint="One a line, such as news.example. What you published yourselves never counts as independent evidence."
        rows={3}
        optional
      />
      <FormSelect
        name="timeZone"
        label={names.timeZone}
        hint="Due times and dates on public pages are in this zone."
        blank="Choose a time zone"
        options={timeZones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
      />
      <FormSelect
        name="language"
        label={names.language}
        hint="Headings and labels are in this language; articles, claims and reasons stay in their own."
        blank="Choose a language"
        options={languages}
      />
      <FormText
        name="contact"
        label={names.contact}
        hint="For readers, on every public page: an e-mail or a web address."
      />
      <FormText
        name="corrections"
        label={names.corrections}
        hint="Where readers report errors, on every public page: an e-mail or a web address."
      />
    </>
  )
}
