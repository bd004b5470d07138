import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { articleDraft } from '#domain/article-draft.ts'
import { claimDraft } from '#domain/claim-draft.ts'
import { commentDraft } from '#domain/comment-draft.ts'
import { evidenceDraft } from '#domain/evidence-draft.ts'
import { verdictDraft } from '#domain/verdict-draft.ts'
import { answer, observation } from './drafts.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'hostile_strings.jsonl.gz')
export const hasHostileStrings = existsSync(file)
export const noHostileStrings = 'There is no ../shared/data/hostile_strings.jsonl.gz here.'

const stored = z.object({ payload: z.string() })

/** Every string of the collection, as it is there. */
export function hostileStrings(): string[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  return lines.map((line) => stored.parse(JSON.parse(line)).payload)
}

const id = '01900000-0000-7000-8000-0000000000ff'
const article = {
  ...{ title: 'A', outlet: 'O', byline: '', url: '', publishedOn: '', language: 'en' },
  ...{ ownership: 'ours', text: 'Trams ran.' },
}
const claim = { articleId: id, passageId: id, words: 'Trams', wording: 'W', kind: 'fact' }
const onClaim = { claimId: id, basedOn: '1' }
/** As a form sends it: what is null or a list is an empty field. */
const sent = (given: object) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && !Array.isArray(value)))
const piece = { ...onClaim, ...sent(observation()) }
const verdict = { ...onClaim, ...sent(answer()) }

/** What a form of the desk holds, the field that a string is put into, and how long it may be there. */
export const textFields = [
  { name: 'an article’s title', field: 'title', draft: articleDraft, form: article, max: 300, lines: 'one' },
  { name: 'an article', field: 'text', draft: articleDraft, form: article, max: 1_000_000, lines: 'as sent' },
  { name: 'a claim', field: 'wording', draft: claimDraft, form: claim, max: 1_000, lines: 'many' },
  { name: 'a piece’s title', field: 'title', draft: evidenceDraft, form: piece, max: 300, lines: 'one' },
  { name: 'what it shows', field: 'shows', draft: evidenceDraft, form: piece, max: 2_000, lines: 'many' },
  { name: 'its pin', field: 'pin', draft: evidenceDraft, form: piece, max: 5_000, lines: 'many' },
  { name: 'a rationale', field: 'rationale', draft: verdictDraft, form: verdict, max: 20_000, lines: 'many' },
  {
    name: 'a comment',
    field: 'words',
    draft: commentDraft,
    form: { claimId: id },
    max: 5_000,
    lines: 'many',
  },
] as const

/** The strings in as few texts as possible, each of at most `max` characters; what is longer is left out. */
export function packed(strings: readonly string[], max: number, between: string): string[] {
  const packs: string[] = []
  for (const one of strings.filter(({ length }) => length <= max)) {
    const longer = `${packs.at(-1)}${between}${one}`
    if (packs.length > 0 && longer.length <= max) packs[packs.length - 1] = longer
    else packs.push(one)
  }
  return packs
}
