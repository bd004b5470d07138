import type { SourceKind } from '../attribution.ts'

/** What a name and the words around it say of a source, the first that fits; whatever fits none is a person. */
const signs: readonly [SourceKind, RegExp][] = [
  [
    'agency',
    /\b(?:news agency|RIA|TASS|Reuters|AFP|AP|Associated Press|Interfax|Ukrinform|UNIAN|Bloomberg|dpa|Xinhua)\b|агент?ств|агенці|РИА|ТАСС|Рейтер|Интерфакс|Інтерфакс|Укрінформ|УНІАН/u,
  ],
  ['channel', /\bchannel\b|\btelegram\b|телеграм|телеґрам|(?<!теле)канал/iu],
  [
    'outlet',
    /\b(?:newspaper|magazine|broadcaster|website|Times|Post|Journal|Gazette|Courier|News|TV|Radio|Pravda|Independent|Herald|BBC|CNN)\b|газет|журнал(?!іст|ист)|видання|издани|телеканал|Правда|Суспільн|радіо|радио/iu,
  ],
  [
    'organisation',
    /\b(?:ministry|staff|office|council|police|service|party|bank|institute|committee|command|administration|company|court|university|foundation|army|forces|government|board|agency|union|commission|department|bureau)\b|міністерств|министерств|штаб|офіс|офис|рада|совет|поліці|полици|служб|парті|парти|банк|інститут|институт|комітет|комитет|командуванн|командовани|адміністраці|администраци|компані|компани|суд|університет|университет|уряд|правительств|комісі|комисси/iu,
  ],
]

export function sourceKindOf(name: string, around = ''): SourceKind {
  const found = signs.find(([, sign]) => sign.test(name)) ?? signs.find(([, sign]) => sign.test(around))
  if (found) return found[0]
  return /^\p{Lu}{2,6}$/u.test(name) ? 'organisation' : 'person'
}
