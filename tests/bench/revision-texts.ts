import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { fileNamed, measuredRows } from './measured-rows.ts'

const document = z.object({ doc: z.string(), revisions: z.array(z.object({ text: z.string() })) })

export type RevisionPair = { before: string; after: string }
type Read = { file: string; rows: readonly unknown[] }

/**
 * Finds the two texts of a row of anchors: in the files given with it and in the file of revisions of its name
 * (`reanchor_x` and `revisions_x`) in its folder or one above. Throws an Error when a text is not there.
 */
export function revisionTexts(file: string, given: readonly Read[]) {
  const known = new Map<string, string[]>()
  for (const { file: name, rows } of [...besideOf(file), ...given]) {
    for (const [at, one] of rows.entries()) {
      const { success, data } = document.safeParse(one)
      if (!success)
        throw new Error(`Row ${at + 1} of ${name} is neither an anchor nor a document with revisions.`)
      known.set(
        data.doc,
        data.revisions.map(({ text }) => text),
      )
    }
  }
  return ({ doc, from, to }: { doc: string; from: number; to: number }): RevisionPair => {
    const [before, after] = [known.get(doc)?.[from], known.get(doc)?.[to]]
    if (before === undefined || after === undefined) {
      throw new Error(
        `${file} names revisions ${from} and ${to} of ${doc}; their texts are in no file beside it or named.`,
      )
    }
    return { before, after }
  }
}

function besideOf(file: string): Read[] {
  const path = fileNamed(file)
  const suffix = basename(path)
    .replace(/\.jsonl(\.gz)?$/, '')
    .replace(/^reanchor/, '')
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = ['.jsonl', '.jsonl.gz'].map((ending) => join(folder, `revisions${suffix}${ending}`))
    const name = found.find((one) => existsSync(one))
    if (name) return [{ file: name, rows: measuredRows(name) }]
    if (folder === dirname(folder)) return []
  }
}

/** The language that a text is probably in, by its letters; English when they do not say. */
export function languageOf(text: string): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const scripts = {
    ar: count(/\p{sc=Arab}/gu),
    zh: count(/\p{sc=Han}/gu),
    uk: count(/\p{sc=Cyrl}/gu),
    en: count(/\p{sc=Latn}/gu),
  }
  const [script] = Object.entries(scripts).sort((one, other) => other[1] - one[1])[0] ?? ['en']
  if (script !== 'uk') return script
  return count(/[ыэъё]/giu) > count(/[іїєґ]/giu) ? 'ru' : 'uk'
}
