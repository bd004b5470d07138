import { z } from 'zod'
import { desk } from '#db/client.ts'
import { findKeptForm } from '#db/queries/find-kept-form.ts'
import type { FormState } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import { currentActor } from './session.ts'

const keptId = z.string().regex(/^[0-9a-f]{32}$/)

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * What was typed before the session ended, where the address brings it back to the person who typed it. `basedOn` stays
 * what they had seen, so that a change made meanwhile is still a conflict.
 */
export async function keptFor(searchParams: SearchParams): Promise<KeptForm | null> {
  const id = keptId.safeParse((await searchParams).kept)
  const kept = id.success ? await findKeptForm(desk(), id.data, new Date()) : null
  if (!kept) return null
  const actor = await currentActor()
  const isTheirs = kept.personId === null || kept.personId === actor?.id
  return isTheirs ? { form: kept.form, values: kept.values } : null
}

/**
 * The state a page's form starts with. `own` are the fields that the page leaves to the form: the bench shows whole
 * articles, and a claim's words say in which passage they are.
 */
export async function startingForm(
  name: string,
  searchParams: SearchParams,
  values: Record<string, string> = {},
  own: readonly string[] = [],
): Promise<FormState> {
  return startOf(await keptFor(searchParams), name, values, own)
}

/**
 * Where to go after signing in: the page whose form was kept, or the one that was asked for. Only paths of
 * the desk are followed, so that an address cannot lead anywhere else.
 */
export async function keptPath(kept: string, next: string): Promise<string> {
  const id = keptId.safeParse(kept)
  const form = id.success ? await findKeptForm(desk(), id.data, new Date()) : null
  if (form) return deskPath(form.path, kept)
  return deskPath(next)
}

function deskPath(path: string, kept?: string): string {
  const origin = 'http://desk'
  const url = URL.canParse(path, origin) ? new URL(path, origin) : new URL('/desk', origin)
  if (url.origin !== origin || !/^\/desk(\/|$)/.test(url.pathname)) return '/desk'
  url.searchParams.delete('kept')
  if (kept) url.searchParams.set('kept', kept)
  return url.pathname + url.search
}
