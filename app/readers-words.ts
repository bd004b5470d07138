import type { Metadata } from 'next'
import { wordsIn } from '#domain/words/words.ts'
import { env } from '#env.ts'
import { publisher } from './published.ts'

/** The words of readers' pages: of the language that the newest edition names, English before there is one. */
export async function readersWords() {
  return wordsIn((await publisher())?.language ?? 'en')
}

/** What the pages of readers have in common in their heads. */
export async function readersMetadata(): Promise<Metadata> {
  const name = (await publisher())?.name ?? 'Stet'
  return { title: { default: name, template: `%s · ${name}` }, metadataBase: new URL(env().PUBLIC_ORIGIN) }
}
