import { z } from 'zod'
import { desk } from '#db/client.ts'
import { findKeptForm } from '#db/queries/find-kept-form.ts'
import { blankForm, type FormState } from '#domain/form-state.ts'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * The state a page's form starts with: what was typed before the session ended, where the address brings it
 * back, or the values that the page gives. `basedOn` stays what the person had seen, so that a change made
 * meanwhile is still a conflict.
 */
export async function startingForm(
  name: string,
  searchParams: SearchParams,
  values: Record<string, string> = {},
): Promise<FormState> {
  const id = z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .safeParse((await searchParams).kept)
  const kept = id.success ? await findKeptForm(desk(), id.data, new Date()) : null
  if (kept?.form !== name) return blankForm(values)
  return {
    ...blankForm({ ...values, ...kept.values }),
    refusal: {
      code: 'state',
      sentence: 'Your session had ended. What you typed is back: check it and send it again.',
    },
  }
}
