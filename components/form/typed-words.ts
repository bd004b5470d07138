/** Whether every field of the form still holds what it was drawn with. */
export function isUntouched(form: HTMLFormElement): boolean {
  // Rows that were added, moved or removed hold what they were drawn with, each for itself.
  return !form.querySelector('[data-touched]') && ![...form.elements].some(isTouched)
}

/** What a person typed into the form, by the labels of its fields. Passwords are never among it. */
export function typedWords(form: HTMLFormElement, isAnswered: boolean): [string, string][] {
  return [...form.elements].flatMap((field) => {
    const isText = field instanceof HTMLTextAreaElement || isTextInput(field)
    if (!isText || field.value === '' || !(isAnswered || isTouched(field))) return []
    return [[field.labels?.[0]?.textContent ?? field.name, field.value] as [string, string]]
  })
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== drawnIndex(field)
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  if (field.type === 'file') return (field.files?.length ?? 0) > 0
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

/** Where no option is drawn as chosen, a browser shows the first that can be. */
function drawnIndex({ options }: HTMLSelectElement): number {
  const all = [...options]
  const drawn = all.findLastIndex((option) => option.defaultSelected)
  return drawn >= 0 ? drawn : all.findIndex((option) => !option.disabled)
}

function isTextInput(field: Element): field is HTMLInputElement {
  return (
    field instanceof HTMLInputElement &&
    /^(text|search|email|url|tel|number|date|datetime-local)$/.test(field.type)
  )
}
