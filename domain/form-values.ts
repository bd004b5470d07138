/**
 * The values of a form that was sent, by field name. What several fields of one name hold (boxes that were
 * ticked) is joined by line breaks. Next's own fields start with `$`. Of a file only its name is taken.
 */
export function formValues(fields: Iterable<[string, unknown]>): Record<string, string> {
  const values = new Map<string, string>()
  for (const [name, field] of fields) {
    const value = field instanceof File ? field.name : field
    if (typeof value !== 'string' || name.startsWith('$')) continue
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  return Object.fromEntries(values)
}

/** Whether a value is among those that a form holds under one name. */
export function isTicked(values: string, value: string): boolean {
  return values.split('\n').includes(value)
}
