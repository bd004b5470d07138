import { phrases } from './phrases.ts'

/** Words that are a unit wherever they stand. */
export const units = phrases(`
percentage points: percentage point, percentage points, відсотков* пункт*, процентн* пункт*
percent: percent, per cent, pct, відсот*, процент, проценти, процентів, процента, процентам, процентами, процентах, процентов, проценты, процентом
dollar: dollar, dollars, usd, долар*, доллар*
euro: euro, euros, eur, євро, евро
pound: pound, pounds, gbp, фунт*
hryvnia: hryvnia, hryvnias, hryvnya, uah, гривн*, гривень
rouble: rouble, roubles, ruble, rubles, rub, рубл*
yen: yen
yuan: yuan, renminbi, юан*
zloty: zloty, zlotys, злот*
km: kilometre, kilometres, kilometer, kilometers, кілометр*, километр*
m: metre, metres, meter, meters, метр, метра, метрі, метри, метрів, метрам, метрами, метрах, метры, метров
cm: centimetre, centimetres, centimeter, centimeters, сантиметр*
mm: millimetre, millimetres, millimeter, millimeters, міліметр*, миллиметр*
nautical mile: nautical mile, nautical miles, морськ* мил*, морск* мил*
mile: mile, miles, миля, милі, миль
foot: feet
inch: inch, inches, дюйм*
kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, кілограм*, килограмм*
g: gram, grams, gramme, grammes
tonne: tonne, tonnes, metric ton, metric tons, тонна, тонни, тонну, тонн, тоннами, тонною, тонны, тонной
ton: ton, tons
short ton: short ton, short tons
litre: litre, litres, liter, liters, літр*, литр*
barrel: barrel, barrels, барел*, баррел*
gallon: gallon, gallons
hectare: hectare, hectares, гектар*
acre: acre, acres
watt: watt, watts, ват, ватт
kw: kilowatt, kilowatts, кіловат*, киловатт*
mw: megawatt, megawatts, мегават*, мегаватт*
gw: gigawatt, gigawatts, гігават*, гигаватт*
celsius: celsius, цельсі*, цельси*
fahrenheit: fahrenheit, фаренгейт*
`)

/** Words that are a unit only behind a number: "5 m", "12 more days". */
export const unitsOfNumber = phrases(`
percentage points: pp, вп, в п, п п
dollar: дол, долл
hryvnia: грн
rouble: руб
km: km, км
m: m, м
cm: cm, см
mm: mm, мм
mile: mi
foot: ft, foot, фут*
kg: kg, кг
g: g, гр
mg: mg, мг
tonne: t, т
litre: l, л
hectare: ha, га
kw: kw, квт
mw: mw, мвт
gw: gw, гвт
kwh: kwh, квт год, квт ч
degree: degree, degrees, градус*
second: second, seconds, sec, secs, секунд*, сек
minute: minute, minutes, min, mins, хвилин*, хв, минут*, мин
hour: hour, hours, hr, hrs, годин*, год, час, часа, часов, ч
day: day, days, день, дні, днів, дня, днями, днях, дней, дням, доба, доби, діб, сутки, суток
week: week, weeks, тиждень, тижні, тижнів, тижня, недел*
month: month, months, місяц*, месяц*
year: year, years, рік, року, роки, років, роках, лет, года, году, год
century: century, centuries, столітт*, століть, век, века, веков
decade: decade, decades, десятилітт*, десятиліть, десятилети*
am: am, a m
pm: pm, p m
`)

const signs: Record<string, string> = {
  '%': 'percent',
  '‰': 'per mille',
  '€': 'euro',
  $: 'dollar',
  '£': 'pound',
  '¥': 'yen',
  '₴': 'hryvnia',
  '₽': 'rouble',
  '₸': 'tenge',
  '₹': 'rupee',
  '°': 'degree',
}

export const unitOfSign = (sign: string): string | undefined => signs[sign]

/** "square", "кв.": the unit behind it is another one. */
export const powerOf = (word: string): string => {
  if (/^(?:square|sq|кв|квадратн\p{L}*)$/u.test(word)) return '2'
  return /^(?:cubic|cu|куб|кубічн\p{L}*|кубическ\p{L}*)$/u.test(word) ? '3' : ''
}
