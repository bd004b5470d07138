import { phrases } from './phrases.ts'

export const months = phrases(`
1: january, січень, січня, січні, січню, січнем, январ*
2: february, лютий, лютого, лютому, лютим, феврал*
3: march, березень, березня, березні, березню, березнем, март, марта, марте, марту, мартом
4: april, квітень, квітня, квітні, квітню, квітнем, апрел*
5: may, травень, травня, травні, травню, травнем, май, мая, мае, маю, маем
6: june, червень, червня, червні, червню, червнем, июн*
7: july, липень, липня, липні, липню, липнем, июл*
8: august, серпень, серпня, серпні, серпню, серпнем, август, августа, августе, августу, августом
9: september, вересень, вересня, вересні, вересню, вереснем, сентябр*
10: october, жовтень, жовтня, жовтні, жовтню, жовтнем, октябр*
11: november, листопад, листопада, листопаду, листопаді, листопадом, ноябр*
12: december, грудень, грудня, грудні, грудню, груднем, декабр*
`)

/** Months cut short, told from other words by the figure beside them. */
export const shortMonths = phrases(`
1: jan
2: feb
3: mar
4: apr
6: jun
7: jul
8: aug
9: sep, sept
10: oct
11: nov
12: dec
`)

/** Days that are named, and days that are told from the day of writing. */
export const dayWords = phrases(`
monday: monday, понеділ*, понедельник*
tuesday: tuesday, вівтор*, вторник*
wednesday: wednesday, середа, середи, середу, середою, среда, среды, среду, средой
thursday: thursday, четвер, четверга, четвергу, четвергом, четверг, четверге
friday: friday, п'ятниц*, пятниц*
saturday: saturday, субот*, суббот*
sunday: sunday, неділя, неділі, неділю, неділею, воскресень*
today: today, сьогодні, сегодня
tonight: tonight
yesterday: yesterday, вчора, учора, вчера
tomorrow: tomorrow, завтра
day before yesterday: позавчора, позавчера
last year: last year, торік, минулого року, минулому році, прошлого года, прошлом году, прошлый год
this year: this year, цьогоріч, цього року, цьому році, этого года, этом году
next year: next year, наступного року, наступному році, следующего года, следующем году
last month: last month, минулого місяця, минулому місяці, прошлого месяца, прошлом месяце
this month: this month, цього місяця, этого месяца, этом месяце
next month: next month, наступного місяця, следующего месяца, следующем месяце
last week: last week, минулого тижня, минулому тижні, прошлой недели, прошлой неделе
this week: this week, цього тижня, этой недели, этой неделе
next week: next week, наступного тижня, наступному тижні, следующей недели, следующей неделе
early: early #, at the start of #, at the beginning of #, на початку #, в начале #
middle: mid #, в середині #, у середині #, посередині #, в середине #
late: late #, at the end of #, наприкінці #, в кінці #, у кінці #, в конце #
daily: daily, щодня, ежедневно
weekly: weekly, щотижня, еженедельно
monthly: monthly, щомісяця, ежемесячно
yearly: yearly, annually, щороку, щорічно, ежегодно
winter: winter, взимку, зимой
summer: summer, влітку, летом
autumn: autumn, восени, осенью
spring: навесні, весной
`)
