import type { Metadata } from 'next'
import { env } from '#env.ts'
import { readersFrame } from './publisher.ts'

/** The words of readers' pages: of the language that the newest edition names, English before there is one. */
export async function readersWords() {
  return (await readersFrame()).words
}

/** What the pages of readers have in common in their heads. */
export async function readersMetadata(): Promise<Metadata> {
  const { newsroom: name } = await readersFrame()
  return { title: { default: name, template: `%s · ${name}` }, metadataBase: new URL(env().PUBLIC_ORIGIN) }
}
