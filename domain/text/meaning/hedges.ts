import { phrases } from './phrases.ts'

const english = `
reportedly: reportedly, reports say, sources say, sources said, source said, source says, is reported to, are reported to, was reported to, were reported to
allegedly: allegedly, alleged, alleges, allege, accused of
apparently: apparently, seemingly, appears to, appear to, appeared to, seems, seem, seemed, seems to, seem to, seemed to
supposedly: supposedly, purportedly, purported, ostensibly, so called, presumably
claimed: claim, claims, claimed, claiming
unconfirmed: unconfirmed, unverified, not confirmed, not been confirmed, not yet confirmed, not verified, yet to be confirmed
likely: likely, probably, probable
unlikely: unlikely, improbable
may: may, might, could, possibly, perhaps, maybe, potentially, possible
believed: believed, thought to, suspected, suspect, suspects, rumoured, rumored
suggests: suggest, suggests, suggested, suggesting, indicates, indicate, indicated
according to: according to
estimated: estimated, estimates, estimate
about: approximately, roughly, approx, about #, around #, some #, circa, or so, in the region of
nearly: nearly, almost, close to #
at most: up to, at most, no more than, not more than, maximum of, a maximum
at least: at least, no fewer than, no less than, not less than, not fewer than, minimum of, a minimum
more than: more than, over #, above #, in excess of, upwards of
less than: less than, fewer than, under #, below #
certain: confirmed, confirms, confirm, confirming, proven, proved, proves, certainly, definitely, undoubtedly, verified, undeniably, established that
officially: officially
before: before #
after: after #
since: since #
until: until #, till #
`
const ukrainian = `
reportedly: повідомляє, повідомляють, як повідомля*, повідомляється, повідомлялося, пишуть
allegedly: нібито, начебто, неначебто, ніби, наче, мовби, буцім, буцімто, мовляв
supposedly: так зван*, гадан*, вочевидь, очевидно
claimed: стверджу*
unconfirmed: непідтверджен*, не підтверджен*, непідтверджено, не підтверджено, не підтвердж*
likely: ймовірно, імовірно, ймовірн*, імовірн*, мабуть, певно, напевно, скоріше за все, найімовірніше, найпевніше
unlikely: малоймовірн*
may: може, можуть, можливо, можлив*, міг, могла, могли, могло, зможе, зможуть
believed: підозрю*, вважають, вважається, припуска*
suggests: свідчить, свідчать, вказує, вказують
according to: за даними, за інформацією, за словами, за * словами, за * даними, за повідомленн*, за оцінк*, на думку, згідно з, відповідно до
about: приблизно, орієнтовно, близько #, десь #, біля #, коло #
nearly: майже
at most: до #, щонайбільше, не більше, не більш, максимум
at least: щонайменше, принаймні, не менше, не менш, мінімум
more than: понад, більше #, більше ніж, більш ніж, більше як, більш як, вище #
less than: менше #, менше ніж, менш ніж, менш як, нижче #
certain: підтверди*, підтвердж*, доведен*, доведено, безсумнівно, безперечно, достеменно, встановлено що
officially: офіційно
before: перед #
after: після #
`
const russian = `
reportedly: сообщает, сообщают, как сообща*, сообщается, сообщалось, пишут
allegedly: якобы, будто, вроде, мол
supposedly: так называем*, видимо, по видимому, похоже, очевидно
claimed: утвержда*
unconfirmed: неподтвержд*, не подтвержд*
likely: вероятно, вероятн*, предположительно, наверное, скорее всего
unlikely: маловероятн*
may: может, могут, возможно, возможн*, мог, могла, могли, могло, сможет, смогут
believed: подозрева*, предполага*, считается
suggests: свидетельств*, указывает, указывают
according to: по данным, по информации, по словам, по * словам, по * данным, по сообщени*, по оценк*, по мнению, согласно
about: примерно, приблизительно, ориентировочно, около #, порядка #
nearly: почти
at most: до #, не более, не больше, максимум
at least: по меньшей мере, не менее, не меньше, минимум, как минимум, хотя бы
more than: свыше, более #, более чем, больше #, больше чем, выше #
less than: менее #, менее чем, меньше #, меньше чем, ниже #
certain: подтвержд*, подтверди*, доказан*, доказано, несомненно, бесспорно, достоверно
officially: официально
before: перед #
after: после #
`
/** What makes a sentence weaker or surer than it stands. Words of one line mean the same to an editor. */
export const hedges = phrases(english, ukrainian, russian)

/** How many, without a number: counts only when one is exchanged for another. */
export const quantities = phrases(
  `
all: all, every, each, entire
most: most, majority
many: many, numerous
few: few, a few
several: several
half: half
`,
  `
all: всі, усі, всіх, усіх, всім, усім, всіма, усіма, кожен, кожн*, все, усе
most: більшість, більшості, більшістю
many: багато, багатьох, чимало, численн*
several: кілька, декілька, кількох, декількох, кільком, кількома
few: мало, небагато
some: деякі, деяких, деяким
`,
  `
all: все, всех, всем, всеми, кажд*
most: большинств*
many: много, многие, многих, многим, многочисленн*
several: несколько, нескольких, нескольким
few: мало, немногие, немногих
some: некоторые, некоторых, некоторым
`,
)
