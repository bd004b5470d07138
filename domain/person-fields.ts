import { z } from 'zod'
import { line } from './form-fields.ts'

/** An e-mail address in lower case, as the database keeps it: the desk tells nobody apart by capitals. */
export const emailAddress = line({ max: 254, empty: 'Write an e-mail address.' }).transform(
  (text, context) => {
    if (text === '' || z.email().safeParse(text).success) return text.toLowerCase()
    context.addIssue('Write a whole e-mail address, such as ada@newsroom.example.')
    return z.NEVER
  },
)

/** What a person is called on the desk, and on public pages where they agree to it. */
export const personName = line({ max: 120, empty: 'Write a name, as colleagues know it.' })
