import { isFirstWord } from '../first-words.ts'
import { type Fact, takenBy } from './fact.ts'
import type { NameFinder } from './name-cases.ts'
import { phraseAt, phrases } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Words that have a capital only because they begin a sentence or a title, or that stand for any name. */
const plain = new Set(
  `i i'm i've i'd i'll am pm не ні у в з із на до за від при про та і й але а що як це цей ця ці той та ті він вона воно
  вони ми ви я його її їх їхній наш ваш мій тут там тоді коли якщо тому також проте однак адже бо чи або щоб після перед
  під над між без для через серед крім отже отож нині зараз тепер уже вже ще саме так водночас зокрема попри навіть
  по с из к от о об не ни он она оно они мы вы его ее их это этот эта эти тот та те там тогда когда если поэтому также
  однако но или чтобы после перед под над между без для через среди кроме сейчас теперь уже еще именно так при даже`.split(
    /\s+/,
  ),
)
const titles = phrases(`
title: president, premier, minister, chancellor, king, queen, prince, princess, general, colonel, major, captain
title: lieutenant, mayor, governor, senator, judge, prosecutor, spokesman, spokeswoman, spokesperson, ambassador
title: director, chairman, chairwoman, secretary, mr, mrs, ms, dr, prof, professor
title: президент*, прем'єр*, премьер*, міністр*, министр*, канцлер*, король, короля, генерал, генерала, генералу
title: полковник*, майор, майора, капітан, капітана, капитан, капитана, мер, мера, мэр, мэра, губернатор*, сенатор*
title: депутат*, суддя, судді, судья, судьи, прокурор*, речник*, речниц*, посол, посла, директор, директора
title: секретар*, професор*, профессор*
`)
const never = () => false

/** Forms of address count only when one is exchanged for another: many papers drop them. */
const forms = /^(?:mr|mrs|ms|dr|prof|professor)$/

const isPlain = (token: Token) => plain.has(token.word) || isFirstWord(token.text, 'en') === true

/** The words that name someone or something, by their capitals, and the titles before them. */
export function namesOf(tokens: Token[], facts: Fact[]): Fact[] {
  const taken = takenBy(facts)
  return tokens.flatMap((token, at): Fact[] => {
    if (token.type !== 'word' || taken.has(at)) return []
    const isTitle = phraseAt(titles, tokens, at, never) !== null
    if (isPlain(token) && !isTitle) return []
    const next = tokens[at + 1]
    const isBeforeName = next?.isCapital && !next.opens && /^[.\s]*$/.test(next.gap) && !isPlain(next)
    const isName = token.isCapital && (!token.opens || token.isShout || (isBeforeName && !taken.has(at + 1)))
    if (!(isTitle ? isBeforeName : isName)) return []
    return [
      { kind: 'name', key: token.word, words: token.text, at, length: 1, isLoose: forms.test(token.word) },
    ]
  })
}

const pronoun = /^(?:he|she|they|it|we|він|вона|вони|воно|він|он|она|они|оно)$/

/**
 * First words that were exchanged: "Marsh resigned" for "Ray resigned". A capital says nothing there, so only a whole
 * exchange of unlike words counts, and only where neither is a word of the other text.
 */
export function exchangedOpeners(
  was: Token[],
  is: Token[],
  isInWas: NameFinder,
  isInIs: NameFinder,
): Exchange[] {
  const [olds, news] = [was, is].map((tokens) =>
    tokens.flatMap((token, at) => (token.opens ? [{ token, next: tokens[at + 1] }] : [])),
  )
  if (!olds || !news || olds.length !== news.length) return []
  return olds.flatMap((old, index) => {
    const now = news[index]
    return now ? exchange(old, now, isInWas, isInIs) : []
  })
}

type Exchange = { was: Token | null; is: Token | null }
type Opener = { token: Token; next: Token | undefined }

function exchange(old: Opener, now: Opener, isInWas: NameFinder, isInIs: NameFinder): Exchange[] {
  const [first, second] = [old.token, now.token]
  if (!first.isCapital || !second.isCapital || first.word === second.word) return []
  const isInPlace = sharesStem(old.next?.word ?? '', now.next?.word ?? '')
  const isName = (token: Token) => !isPlain(token) && isLikelyName(token)
  if (isName(first) && isName(second)) {
    const isKnown = isInIs(first.word) || isInWas(second.word)
    // Slavic verbs open sentences as often as names do.
    const mayBeVerb = !isInPlace && /\p{Script=Cyrillic}/u.test(first.word + second.word)
    return isKnown || mayBeVerb ? [] : [{ was: first, is: second }]
  }
  if (!isInPlace) return []
  if (isName(first) && pronoun.test(second.word)) return [{ was: first, is: null }]
  return isName(second) && pronoun.test(first.word) ? [{ was: null, is: second }] : []
}

/** Not the shape of a participle, an adverb or a Slavic verb in the infinitive. */
const isLikelyName = (token: Token) =>
  token.type === 'word' &&
  !/(?:ing|ly|ed|ти|тися|ться|ть|тись|ючи|ачи|вши|но|во|ому|ие|ые|их|ых)$/u.test(token.word) &&
  !/^\p{L}{1,2}$/u.test(token.word)

/** One word, or one verb in two forms ("заявив", "заявило"). */
function sharesStem(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return one === other || (shared >= 4 && shared >= Math.max(one.length, other.length) - 3)
}
