import { z } from 'zod'
import { startingForm } from '#app/kept-form.ts'
import type { FormState } from '#domain/form-state.ts'
import { uploadOutcomeSentence, uploadOutcomes } from '#domain/upload.ts'
import type { SearchParams } from '../load-claim.ts'

/**
 * The state the evidence form starts with. Where the address says that it comes back from an upload without
 * JavaScript, everything typed is there, with the file, or with why there is none beside its field.
 */
export async function startingEvidence(
  searchParams: SearchParams,
  values: Record<string, string>,
): Promise<FormState> {
  const state = await startingForm('attach-evidence', searchParams, values)
  const outcome = z.enum(uploadOutcomes).safeParse((await searchParams).upload)
  if (!outcome.success || !state.refusal) return state
  const sentence = uploadOutcomeSentence(outcome.data)
  return { ...state, refusal: null, errors: sentence ? { uploadId: [sentence] } : {} }
}
