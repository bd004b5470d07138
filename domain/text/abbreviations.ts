/**
 * Words after which a full stop is seldom the end of a sentence, without the stop, in lower case.
 *
 * `before`: written before a name or a number, never at the end ("Dr.", "вул.").
 * `number`: counts only when a figure follows ("No. 5", against "I said no. He left").
 * `within`: may end a sentence, so the next word decides ("Inc.", "т. д."). A word that is also in `before`
 * is taken as a unit after a figure ("в 1991 р.") and as the other thing elsewhere ("р. Дніпро").
 */
export type Abbreviations = Record<'before' | 'number' | 'within', Set<string>>

const tables: Record<string, Record<keyof Abbreviations, string>> = {
  en: {
    before: `mr mrs ms mx messrs dr prof rev fr st sts mt ft hon pres gov sen rep reps sens gen col lt maj capt
      cpl sgt cmdr adm brig supt det insp pvt amb atty asst supt pfc sfc ssgt msgr mme govs drs profs cf vs v viz e.g i.e eg ie approx ca esp al assoc ph.d`,
    number: `no nos nr fig figs p pp c vol vols ch chap sec sect art arts para n° § jan feb mar apr jun jul aug
      sep sept oct nov dec tab ver`,
    within: `inc ltd co corp bros jr sr esq etc dept univ assn ave blvd rd st u.s u.k u.n e.u u.s.a d.c a.m p.m
      b.c a.d plc llc est min max mon tue wed thu fri sat sun jan feb mar apr aug sept oct nov dec`,
  },
  de: {
    before: `hr fr dr prof z z.b d.h u.a bzw ca vgl sog ggf st nr evtl inkl bspw dipl ing`,
    number: `nr s bd abs art kap abb tab`,
    within: `usw etc`,
  },
  fr: {
    before: 'm mm mme mlle dr st ste cf env p.ex av boul',
    number: 'p pp no n° art chap vol fig',
    within: 'etc',
  },
  es: {
    before: 'sr sra srta sres dr dra lic ing prof gral av avda ud uds ee.uu p.ej',
    number: 'pág págs núm n.º art cap vol fig',
    within: 'etc',
  },
  it: {
    before: 'sig sig.ra sigg dott dott.ssa prof ing avv on',
    number: 'p pp n art cap vol fig',
    within: 'ecc',
  },
  nl: { before: 'dhr mevr dr drs ir mr prof bijv o.a m.b.t', number: 'blz nr art fig', within: 'enz' },
  da: { before: 'hr fr dr prof skt f.eks bl.a ca', number: 'nr s kap', within: 'osv' },
  uk: {
    before: `ім вул просп пров бул пл м с смт р обл р-н д-р проф акад доц ген полк лейт о св див напр т т.зв т.з
      гол зав заст інж канд кн ст п пп англ нім фр рос лат грец укр італ нар тис млн млрд ред упоряд чл бульв б
      буд кв тел тов гр`,
    number: `ч с ст стор розд гл рис табл мал вип т ф оп спр арк поз`,
    within: `р рр ст т тис млн млрд грн коп ін тощо т.д т.п т.ін н.е год хв сек км м см мм кг га куб кв руб дол`,
  },
  ru: {
    before: `им ул просп пер бул пл г гг с д пос обл р-н д-р проф акад доц ген полк св см напр т т.н т.е т.к т.наз
      о гр ст гл зав зам инж канд кн англ нем фр лат греч рус итал исп араб кит яп польск укр тюрк санскр
      др.-греч др.-рус букв род ум тыс млн млрд руб коп ред изд чл бульв кв тел тов сев юж вост зап ср`,
    number: `ч с ст стр разд гл рис табл илл вып т ф оп л поз`,
    within: `г гг в вв т тыс млн млрд руб коп др пр т.д т.п т.о н.э ч мин сек км м см мм кг га куб кв долл`,
  },
  pl: {
    before: 'np dr hab mgr inż prof ul al pl św ks im tzn tzw m.in płk gen por red',
    number: 'nr s str art poz rys tab m ust pkt',
    within: 'r w godz tys mln mld zł itd itp',
  },
  kk: { before: 'м', number: '', within: 'т.б т. ж жж' },
}

const setOf = (lists: string[]) => new Set(lists.join(' ').split(/\s+/).filter(Boolean))
const compiled = new Map<string, Abbreviations>()

/** The table of a BCP 47 language, with the English one; of an unknown language, the three largest tables. */
export function abbreviationsOf(language: string): Abbreviations {
  const key = language.toLowerCase().split('-')[0] ?? ''
  const isKnown = Object.hasOwn(tables, key)
  const known = compiled.get(isKnown ? key : '')
  if (known) return known
  const chosen = (isKnown ? [key, 'en'] : ['en', 'uk', 'ru']).flatMap((name) => tables[name] ?? [])
  const table = {
    before: setOf(chosen.map((list) => list.before)),
    number: setOf(chosen.map((list) => list.number)),
    within: setOf(chosen.map((list) => list.within)),
  }
  compiled.set(isKnown ? key : '', table)
  return table
}
