import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

type Tree = { readonly [key: string]: string | Tree }

/** Every message of a language by its whole key, such as `common.verdict.confirmed`. */
export function everyMessage(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : [...everyMessage(value, `${before}${key}.`)],
    ),
  )
}

/** The names of a message's arguments and tags, and the forms of each of its plurals, both sorted. */
export function shapeOf(message: string): { names: string[]; plurals: string[][] } {
  const all = elements(parse(message))
  const names = all.flatMap((one) => {
    if (one.type === TYPE.tag) return [`tag ${one.value}`]
    return one.type === TYPE.literal || one.type === TYPE.pound ? [] : [one.value]
  })
  const plurals = all.flatMap((one) =>
    one.type === TYPE.plural
      ? [
          Object.keys(one.options)
            .filter((form) => !form.startsWith('='))
            .sort(),
        ]
      : [],
  )
  return { names: [...new Set(names)].sort(), plurals }
}

/** Names that are written in Latin letters in every language. */
const names = new Set(['atom', 'rss', 'json', 'feed', 'sha', 'stet', 'html', 'url', 'utc', 'schema', 'org'])

/** Latin words of two letters and more in what a message says; single letters are grades and signs. */
export function englishLeft(message: string): string[] {
  const said = elements(parse(message)).flatMap((one) => (one.type === TYPE.literal ? [one.value] : []))
  return said
    .flatMap((text) => text.match(/\p{Script=Latin}{2,}/gu) ?? [])
    .filter((word) => !names.has(word.toLowerCase()))
}

function elements(parsed: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parsed.flatMap((one) => {
    if (one.type === TYPE.tag) return [one, ...elements(one.children)]
    if (one.type !== TYPE.plural && one.type !== TYPE.select) return [one]
    return [one, ...Object.values(one.options).flatMap(({ value }) => elements(value))]
  })
}
