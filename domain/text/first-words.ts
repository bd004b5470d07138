/**
 * Words that begin a sentence far oftener than they stand, with a capital, inside one. They decide where an
 * abbreviation may end a sentence: "the U.S. How about you?" against "the U.S. Government".
 */
const lists: Record<string, string> = {
  en: `The A An This That These Those He She It They We You I His Her Its Their Our Your My There Here In On At By
    For From With Without After Before During Since Until While When Where Why How What Who Which If As But And Or
    So Yet Although Though Because However Meanwhile Then Now Also Did Do Does Is Are Was Were Has Have Had Can
    Could Will Would Should May Might Not No Yes One Some Many Most Several Both Each Every All Any Another Such
    According Despite Among Between Under Over Once Still Even Only Mr Mrs Ms Dr`,
  de: `Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Du Man In Im Am An Auf Bei Mit Nach Von Zu Für Aber Und Oder
    Doch Wenn Als Weil Dass Wie Was Wer Wo Hier Dort Dann Nun Auch Nicht Kein Keine Dieser Diese Dieses`,
  fr: 'Le La Les Un Une Il Elle Ils Elles Nous Vous Je On Ce Cette Ces Dans En Au Aux Pour Par Mais Et Ou Si',
  es: 'El La Los Las Un Una Ella Ellos Nosotros Yo En Por Para Pero Y O Si Este Esta Estos No Como Cuando',
  it: 'Il Lo La I Gli Le Un Una Lui Lei Loro Noi Voi Io In Per Ma E O Se Questo Questa Non Come Quando',
  da: 'Den Det De En Et Han Hun Vi I Jeg Hvad Hvem Hvor Men Og Eller Hvis Dette Denne Mr Hr',
  pl: 'W We Na Z Do Po Od Dla Nie To Ten Ta Te Jest Są Był Była Było On Ona Oni Ja My Czy Jak Gdy Kiedy Ale I A Potem Teraz',
  nl: 'De Het Een Hij Zij Ze We Wij Ik Jij Er In Op Bij Met Maar En Of Als Dit Dat Deze Die',
}

const sets = new Map(Object.entries(lists).map(([key, list]) => [key, new Set(list.trim().split(/\s+/))]))
const english = sets.get('en') ?? new Set<string>()

/** Whether the capitalised word usually begins a sentence of the language; null where we have no list. */
export function isFirstWord(word: string, language: string): boolean | null {
  const list = sets.get(language.toLowerCase().split('-')[0] ?? 'en')
  if (/^\p{Script=Latin}/u.test(word)) return (list ?? english).has(word)
  return null
}
