import { type ReactNode, useId } from 'react'
import type { CheckFilter } from '#domain/check-filter.ts'
import { verdicts } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { controlClass } from '../ui/field.tsx'

export type FilterChoice = { value: string; label: string }
export type FilterChoices = { speakers: readonly FilterChoice[]; articles: readonly FilterChoice[] }

type Props = { filter: CheckFilter; choices: FilterChoices; words: Words }

/** What claims are narrowed down by; each may be left as it is. */
export function FilterFields({ filter, choices, words: { t } }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        name="verdict"
        label={t('front.filter.verdict')}
        any={t('front.filter.anyVerdict')}
        chosen={filter.verdict}
        options={verdicts.map((value) => ({ value, label: t(`common.verdict.${value}`) }))}
      />
      <Choice
        name="speaker"
        label={t('front.filter.speaker')}
        any={t('front.filter.anySpeaker')}
        chosen={filter.speaker}
        options={choices.speakers}
      />
      <DayField name="from" label={t('front.filter.from')} day={filter.from} />
      <DayField name="to" label={t('front.filter.to')} day={filter.to} />
      <div className="sm:col-span-2">
        <Choice
          name="article"
          label={t('front.filter.article')}
          any={t('front.filter.anyArticle')}
          chosen={filter.article}
          options={choices.articles}
        />
      </div>
    </div>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  chosen: string | null
  options: readonly FilterChoice[]
}

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} name={name} defaultValue={chosen ?? ''} className={`${controlClass} pe-8`}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} dir="auto">
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function DayField({ name, label, day }: { name: string; label: string; day: string | null }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          name={name}
          min="2000-01-01"
          max="2099-12-31"
          defaultValue={day ?? ''}
          className={controlClass}
        />
      )}
    </Labelled>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="grid min-w-0 content-start gap-1.5 font-sans text-sm">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
