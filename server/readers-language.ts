import { type Words, wordsIn } from '#domain/words/words.ts'

let words = wordsIn('en')

/** Hears each page that was made for readers; before the first, the front speaks English to them. */
export function noteReadersLanguage(html: string): void {
  const tag = /^<!doctype html><html lang="([a-z-]+)"/i.exec(html.slice(0, 80))?.[1]
  if (tag) words = wordsIn(tag)
}

/** In what the front speaks to readers itself. Only a page knows the newsroom's language: the front asks no database. */
export function readersWords(): Words {
  return words
}
