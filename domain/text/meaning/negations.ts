import { phrases } from './phrases.ts'

const english = `
not only: not only, not just, not merely
not: not, no, cannot, none, nor, neither, no longer, not any
never: never
nobody: nobody, no one
nothing: nothing
nowhere: nowhere
without: without
hardly: hardly, barely, scarcely
deny: deny, denies, denied, denying
fail: fail to, fails to, failed to, failing to, failure to
refuse: refuse to, refuses to, refused to, refusing to
lack: lack, lacks, lacked, lacking
`
const ukrainian = `
not only: не лише, не тільки, не просто
not: не, ні, ані, немає, нема, жоден, жодн*, ніяк*, нізащо
never: ніколи
nobody: ніхто, нікого, нікому, ніким
nothing: ніщо, нічого, нічому, нічим
nowhere: ніде, нікуди, нізвідки
without: без
hardly: навряд, ледве, ледь
deny: заперечу*, заперечи*, спросту*
refuse: відмовив*, відмовил*, відмовля*
lack: бракує, бракувало, відсутн*
`
const russian = `
not only: не только, не просто
not: не, нет, ни, никак*
never: никогда
nobody: никто, никого, никому, никем
nothing: ничто, ничего, ничему, ничем
nowhere: нигде, никуда
without: без
hardly: вряд ли, едва
deny: отрица*, опроверг*, опроверж*
refuse: отказал*, отказыва*
lack: отсутств*
`
export const negations = phrases(english, ukrainian, russian)

/** "didn't", "can't", and as they are written in a hurry. */
export const isShortNot = (word: string) => /n't$/.test(word)

const opposite = /^(?:un|in|im|il|ir|dis|non|не|ні|без|бес)(?=\p{L}{4,}$)/u

/** "незаконний" without its negation, which counts as one where the other text has "законний"; null when none. */
export const withoutNegation = (word: string) => (opposite.test(word) ? word.replace(opposite, '') : null)
