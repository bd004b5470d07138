/**
 * What a word counts. `small` is below a hundred, `hundred` is added, `scale` multiplies what stands before it,
 * `part` is a fraction of it; `vague` is a scale that nobody counted ("thousands").
 */
type NumberWord = { value: number; type: 'small' | 'hundred' | 'scale' | 'part' | 'ordinal' | 'vague' }

const words = new Map<string, NumberWord>()
const put = (type: NumberWord['type'], value: number, forms: string) => {
  for (const form of forms.split(' ')) if (!words.has(form)) words.set(form, { value, type })
}
const each = (list: string, take: (form: string, index: number) => void) => list.split(/\s+/).forEach(take)

each(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`,
  (form, value) => put('small', value, form),
)
each('twenty thirty forty fifty sixty seventy eighty ninety', (form, index) => {
  put('small', 20 + index * 10, form)
  put('ordinal', 20 + index * 10, form.replace(/y$/, 'ieth'))
})
put('small', 40, 'fourty')
each(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`,
  (form, index) => put('ordinal', index + 1, form),
)
put('small', 2, 'twice')
put('small', 3, 'thrice')
put('scale', 12, 'dozen')
put('vague', 12, 'dozens')
put('vague', 10, 'tens')
put('part', 0.5, 'half halves')
put('part', 1 / 3, 'thirds')
put('part', 0.25, 'quarter quarters')

const scales = (value: number, one: string, many: string, ordinal = '') => {
  put('scale', value, one)
  put('vague', value, many)
  if (ordinal) put('ordinal', value, ordinal)
}
scales(100, 'hundred', 'hundreds', 'hundredth')
scales(1e3, 'thousand k', 'thousands', 'thousandth')
scales(1e6, 'million mln mn', 'millions', 'millionth')
scales(1e9, 'billion bn bln', 'billions')
scales(1e12, 'trillion trn tn', 'trillions')

/** Cyrillic cardinals decline: a stem and its endings. The words for scales are `vague` in the plural alone. */
const declined = (endings: string) => (stem: string) =>
  endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' ')
const soft = declined('ь и ьох ьом ьма ьома ью')
const adjective = declined('ий а е ого ої ому ій у им ою ім і их ими ый ой ая ое ую ым ом ые ых ыми')

const cyrillicSmall: [number, string][] = [
  [0, 'нуль нуля нулю ноль ноля'],
  [1, 'один одна одне одно одного одної однієї одному одній одну одним одною однією одной одном'],
  [
    2,
    'два дві двох двом двома двоє две двух двум двумя двое двоих двічі удвічі вдвічі удвоє вдвоє дважды вдвое',
  ],
  [3, 'три трьох трьом трьома троє трех трем тремя трое троих тричі утричі втричі утроє втроє трижды втрое'],
  [4, 'чотири чотирьох чотирьом чотирма четверо четыре четырех четырем четырьмя четверых'],
  [5, `${soft("п'ят")} ${soft('пят')} п'ятеро пятеро`],
  [6, `шість шести шістьох шістьом шістьма шістьома шестеро ${soft('шест')}`],
  [7, 'сім семи сімох сімом сімома семеро семь'],
  [8, 'вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро восемь восемью восьмью'],
  [9, `${soft("дев'ят")} ${soft('девят')}`],
  [10, soft('десят')],
  [40, 'сорок сорока'],
  [50, "п'ятдесят п'ятдесяти п'ятдесятьох п'ятдесятьма пятьдесят пятидесяти пятьюдесятью"],
  [60, 'шістдесят шістдесяти шістдесятьох шестьдесят шестидесяти'],
  [70, 'сімдесят сімдесяти сімдесятьох семьдесят семидесяти'],
  [80, 'вісімдесят вісімдесяти вісімдесятьох восемьдесят восьмидесяти'],
  [90, "дев'яносто дев'яноста девяносто девяноста"],
]
for (const [value, forms] of cyrillicSmall) put('small', value, forms)
const teens = [
  'одинадцят одиннадцат',
  'дванадцят двенадцат',
  'тринадцят тринадцат',
  'чотирнадцят четырнадцат',
  "п'ятнадцят пятнадцат",
  'шістнадцят шестнадцат',
  'сімнадцят семнадцат',
  'вісімнадцят восемнадцат',
  "дев'ятнадцят девятнадцат",
]
const tens: [number, string][] = [...teens.map((stems, index): [number, string] => [index + 11, stems])]
tens.push([20, 'двадцят двадцат'], [30, 'тридцят тридцат'])
for (const [value, stems] of tens) each(stems, (stem) => put('small', value, soft(stem)))

const ordinalStems: [number, string][] = [
  [1, 'перш перв'],
  [2, 'друг втор'],
  [4, 'четверт'],
  [5, "п'ят пят"],
  [6, 'шост шест'],
  [7, 'сьом седьм'],
  [8, 'восьм'],
  [9, "дев'ят девят"],
  [10, 'десят'],
  ...tens,
  [40, 'сороков'],
  [50, "п'ятдесят пятидесят"],
  [60, 'шістдесят шестидесят'],
  [70, 'сімдесят семидесят'],
  [80, 'вісімдесят восьмидесят'],
  [90, "дев'яност девяност"],
  [100, 'сот'],
  [1e3, 'тисячн тысячн'],
  [1e6, 'мільйонн миллионн'],
]
for (const [value, stems] of ordinalStems) each(stems, (stem) => put('ordinal', value, adjective(stem)))
put('ordinal', 3, 'третій третя третє третього третьої третьому третю третім третьою треті третіх третіми')
put('ordinal', 3, 'третий третья третье третьего третьему третьим третью третьей третьи третьих третьими')

const hundreds: [number, string][] = [
  [100, 'сто ста'],
  [200, 'двісті двохсот двомстам двомастами двохстах двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трьохсот трьомстам трьохстах трехсот тремстам трехстах'],
  [400, 'чотириста чотирьохсот чотирьомстам четыреста четырехсот четыремстам'],
  [500, "п'ятсот п'ятисот п'ятистам пятьсот пятисот пятистам"],
  [600, 'шістсот шестисот шестистам шестьсот'],
  [700, 'сімсот семисот семистам семьсот'],
  [800, 'вісімсот восьмисот восьмистам восемьсот'],
  [900, "дев'ятсот дев'ятисот дев'ятистам девятьсот девятисот девятистам"],
]
for (const [value, forms] of hundreds) put('hundred', value, forms)
scales(
  10,
  'десяток десятка десятку десятком',
  'десятки десятків десятків десятками десятках десятков десяткам',
)
scales(100, 'сотня сотню сотнею сотней', 'сотні сотень сотнями сотнях сотни сотен сотням')
scales(12, 'дюжина дюжину дюжини дюжиною дюжины дюжиной', 'дюжин')
scales(
  1e3,
  'тисяча тисячу тисячею тис тысяча тысячу тысячей тыс',
  'тисячі тисяч тисячам тисячами тисячах тысячи тысяч тысячам тысячами тысячах',
)
const masculine = declined(' а у ові ом і е')
const masculineMany = declined('и ів ам ами ах ы ов')
scales(
  1e6,
  `${masculine('мільйон')} ${masculine('миллион')} млн`,
  `${masculineMany('мільйон')} ${masculineMany('миллион')}`,
)
scales(
  1e9,
  `${masculine('мільярд')} ${masculine('миллиард')} млрд`,
  `${masculineMany('мільярд')} ${masculineMany('миллиард')}`,
)
scales(
  1e12,
  `${masculine('трильйон')} ${masculine('триллион')} трлн`,
  `${masculineMany('трильйон')} ${masculineMany('триллион')}`,
)
put('small', 1.5, 'півтора півтори полтора полторы полутора')
put('part', 0.5, 'половина половини половину половині половиною половины половине половиной пів пол')
put('part', 1 / 3, 'третина третини третину третині третиною треть трети')
put('part', 0.25, 'чверть чверті чвертю четверть четверти четвертью')
for (const [half, scale, value] of [
  ['пів', 'мільйона мільйону', 5e5],
  ['пів', 'мільярда мільярду', 5e8],
  ['пів', 'тисячі', 500],
  ['пол', 'миллиона миллиону', 5e5],
  ['пол', 'миллиарда миллиарду', 5e8],
  ['пол', 'тысячи', 500],
] as const)
  each(scale, (form) => put('hundred', value, half + form))

/** Of English, Ukrainian and Russian at once: no word of one means another number in another. */
export const numberWord = (word: string): NumberWord | undefined =>
  words.get(word) ??
  (/^[万萬]/.test(word)
    ? { value: 1e4, type: 'scale' }
    : /^[亿億]/.test(word)
      ? { value: 1e8, type: 'scale' }
      : undefined)
