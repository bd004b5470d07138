const made = new Map<string, Intl.DateTimeFormat>()

/** More ways of writing than a newsroom has; a database full of zones must not fill the memory. */
const most = 64

/**
 * A formatter, in British English unless told, made once for each set of options: making one costs as much time as hundreds
 * of uses, and memory that the garbage collector does not see. Throws for an unknown time zone.
 */
export function dateFormatter(options: Intl.DateTimeFormatOptions, locale = 'en-GB'): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(locale, options)
  if (made.size >= most) made.clear()
  made.set(key, formatter)
  return formatter
}
