import type { FormState } from '#domain/form-state.ts'
import { formValues } from '#domain/form-values.ts'
import type { StoredDraft } from './stored-drafts.ts'

type Words = Pick<StoredDraft, 'values' | 'about'>

/** What stands in a form that may be kept: no password, no file, and apart what the form is about. */
export function draftWords(form: HTMLFormElement): Words {
  const fields = namedFields(form)
  const kept = [...new FormData(form)].filter(([name, value]) => {
    return typeof value === 'string' && !/password/i.test(name) && !fields.never.has(name)
  })
  const all = Object.entries(formValues(kept))
  return {
    values: Object.fromEntries(all.filter(([name]) => !fields.hidden.has(name))),
    about: Object.fromEntries(all.filter(([name]) => fields.hidden.has(name))),
  }
}

/**
 * The state a form starts with, with a draft laid over it. What the form is about stays the page's; `basedOn` is
 * the draft's, so that what was changed meanwhile is a conflict.
 */
export function withDraft(initial: FormState, draft: StoredDraft, form: HTMLFormElement): FormState {
  const fields = namedFields(form)
  const cleared = [...fields.open].map((name) => [name, ''] as const)
  const typed = Object.entries(draft.values).filter(
    ([name]) => !fields.hidden.has(name) && !fields.never.has(name),
  )
  const { basedOn } = draft.about
  const values = { ...initial.values, ...Object.fromEntries([...cleared, ...typed]) }
  return { ...initial, values: basedOn === undefined ? values : { ...values, basedOn } }
}

export function holdTheSame(one: Words, other: Words): boolean {
  return written(one) === written(other)
}

const written = ({ values }: Words) => JSON.stringify(Object.entries(values).sort())

/** The names of a form's fields by what becomes of them. A hidden field that bears `data-typed` holds typed words. */
function namedFields(form: HTMLFormElement) {
  const names = { open: new Set<string>(), hidden: new Set<string>(), never: new Set<string>() }
  for (const field of form.elements) {
    const name = field.getAttribute('name')
    if (!name || field instanceof HTMLButtonElement) continue
    const type = field instanceof HTMLInputElement ? field.type : ''
    const isHidden = type === 'hidden' && !field.hasAttribute('data-typed')
    names[type === 'password' || type === 'file' ? 'never' : isHidden ? 'hidden' : 'open'].add(name)
  }
  return names
}
