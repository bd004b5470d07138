/**
 * The demo's own article on a settled subject: what it says can be computed or looked up, and one sentence is wrong on
 * purpose. Written for Stet.
 */
export const unitsArticle = {
  title: 'How long is a second? A short guide to units, clocks and calendars',
  outlet: 'The Demo Gazette',
  byline: 'The Gazette’s almanac desk',
  url: null,
  publishedOn: '2026-06-02',
  language: 'en',
  ownership: 'ours' as const,
  text: `Few things feel as settled as the ruler in the drawer and the calendar on the wall, and few hold as many surprises.

According to the almanac desk’s table, seven constants with fixed values carry the units of the International System. The second is fixed by a frequency of the caesium atom, 9,192,631,770 hertz. Light in a vacuum covers 299,792,458 metres in a second, and a mole holds 6.02214076 × 10²³ particles. The SI Brochure, the table says, is where they are printed.

Across one astronomical unit, 149,597,870,700 metres, light needs about 8 minutes and 19 seconds. A day of twenty-four hours has 86,400 seconds. A common year of 365 such days has 8,760 hours.

Since the Gregorian reform, every fourth year without exception has been a leap year. The average Gregorian year, counted over four centuries, is 365.2425 days long. Clocks and calendars have never agreed for long, and the year 2028 will have a 29 February.

The caesium clock is one of the quiet marvels of the last century.`,
}

/** The passages by what they speak of; positions count from 1. */
export const unitsPassages = {
  opening: 1,
  constants: 2,
  second: 3,
  light: 4,
  brochure: 5,
  sun: 6,
  day: 7,
  year: 8,
  leap: 9,
  average: 10,
  prediction: 11,
  marvel: 12,
}
