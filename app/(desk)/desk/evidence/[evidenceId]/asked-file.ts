import { z } from 'zod'
import { currentActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findEvidenceFile } from '#db/queries/find-evidence-file.ts'

export type FileContext = { params: Promise<{ evidenceId: string }> }

/** Beside what server/ sends with every file of evidence (server/evidence-paths.ts). */
export const inertHeaders = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** The file that the address names, for who is signed in; or the answer that says why there is none. */
export async function askedFile({ params }: FileContext) {
  const actor = await currentActor()
  if (!actor) return saidPlainly(401, 'Sign in to see files of evidence.')
  const id = z.uuid().safeParse((await params).evidenceId)
  const file = id.success ? await findEvidenceFile(desk(), id.data) : null
  if (!file) return saidPlainly(404, 'There is no such file.')
  if (file.isRemoved) return saidPlainly(410, 'This file was removed. The evidence says by whom and why.')
  return file
}

export function saidPlainly(status: number, sentence: string): Response {
  return new Response(sentence, {
    status,
    headers: { ...inertHeaders, 'content-type': 'text/plain; charset=utf-8' },
  })
}
