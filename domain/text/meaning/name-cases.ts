/**
 * The endings that one Ukrainian or Russian name takes in its cases, a line a declension. "" is no ending. Two words are
 * one name when a declension has both their endings on the same stem.
 */
const declensions = `
- а у ові ом і е им ым ою ові
- я ю еві ем і е
ь я ю еві єві ем єм і е
й я ю єві єм ї ем е и
ий ія ію ієві ієм ії ия ию ием ии
о а у ові ом і е
а и і у ою ой о ы е
а і у ою ої о
я і ю ею єю ї йо и е ей
ія ії ію ією
ия ии ию ией
ь і ю и ью
е я ю ем і ям
є я ю єм ї
о а у ом і е
я ю ям і
и - ів ам ами ах ы ов
і ь їв ів ям ями ях ей
и ей ям ями ях и
ї їв їм їх їми
ий ого ому им ім ый ым ом
ій ього ьому ім ім
ий его ему им ем
ой ого ому ым ом им
а ої ій у ою ая ой ую ою
я ьої ій ю ьою яя ей юю
е ого ому им ім ое ым ом
і их им ими ые ых ым ыми ие
ов ова ову овим овым ові ове ове
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ').map((ending) => (ending === '-' ? '' : ending))))

const cyrillic = /^\p{Script=Cyrillic}/u

/** Whether two words in lower case are one name: the same, with or without 's, or in two of its cases. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  if (one[0] !== other[0]) return false
  const [first, second] = [withoutGenitive(one), withoutGenitive(other)]
  if (first === second) return true
  if (!cyrillic.test(first) || !cyrillic.test(second)) return false
  return declensions.some((endings) => {
    const stems = stemsOf(first, endings)
    return [...stemsOf(second, endings)].some((stem) => stems.has(stem))
  })
}

/** Whether some of the words are the same name as the one asked for. */
export type NameFinder = (name: string) => boolean

/**
 * isSameName for one name and many words, without comparing each with each: a long list of names in two texts would take
 * seconds. Stems are made when they are first needed, of the words with the name's first letter.
 */
export function nameFinder(words: Iterable<string>): NameFinder {
  const whole = new Set(words)
  const alike = Map.groupBy(whole, (word) => word[0])
  const known = new Map<string | undefined, Set<string>>()
  return (name) => {
    if (whole.has(name)) return true
    const letter = name[0]
    const marks = known.get(letter) ?? new Set((alike.get(letter) ?? []).flatMap(marksOf))
    known.set(letter, marks)
    return marksOf(name).some((mark) => marks.has(mark))
  }
}

/** Two words with one first letter are one name when they have a mark in common. */
function marksOf(word: string): string[] {
  const bare = withoutGenitive(word)
  if (!cyrillic.test(bare)) return [bare]
  const stems = declensions.flatMap((endings, at) =>
    [...stemsOf(bare, endings)].map((stem) => `${at} ${stem}`),
  )
  return [bare, ...stems]
}

const withoutGenitive = (word: string) => word.replace(/'s?$/, '')

function stemsOf(word: string, endings: Set<string>): Set<string> {
  const stems = new Set<string>()
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < 2 || (ending === '' && /[аеиоуіїєюяйь]$/u.test(stem))) continue
    stems.add(stem)
    // Київ–Києва, Львів–Львова: the vowel before a closing consonant.
    const closed = /^(.+)[іїеєо]([бвгґджзклмнпрстфхцчшщ]+)$/u.exec(stem)
    if (closed) stems.add(`${closed[1]}*${closed[2]}`)
    // Кравець–Кравця: it falls out.
    const fleeting = /^(.{2,})[еоє](ц|к|н|л)$/u.exec(stem)
    if (fleeting && /^(?:|ь)$/.test(ending)) stems.add(`${fleeting[1]}${fleeting[2]}`)
    // Лев–Льва: or becomes a soft sign.
    const softened = ending === '' ? /^(.+)[еє]([вд])$/u.exec(stem) : null
    if (softened) stems.add(`${softened[1]}ь${softened[2]}`)
    // Америка–Америці, Прага–Празі, Ольга–Ользі.
    if (/^[іе]$/.test(ending))
      stems.add(
        stem.replace(/ь?[зцс]$/u, (last) =>
          last.replace(/[зцс]/u, (one) => ({ з: 'г', ц: 'к', с: 'х' })[one] ?? one),
        ),
      )
  }
  return stems
}
