/**
 * The demo's own article, on a settled subject that anyone can repeat: what it says can be computed or looked
 * up, and one sentence is wrong on purpose. Written for Stet.
 */
export const unitsArticle = {
  title: 'How long is a year? A short guide to clocks and calendars',
  outlet: 'The Demo Gazette',
  byline: 'The Gazette’s almanac desk',
  url: null,
  publishedOn: '2026-06-02',
  language: 'en',
  ownership: 'ours' as const,
  text: `Few things feel as settled as the calendar on the wall, and few hold as many surprises.

A day of twenty-four hours has 86,400 seconds. A common year of 365 such days has 8,760 hours. Since the Gregorian reform, every fourth year without exception has been a leap year.

According to the SI Brochure, the second is defined by a frequency of the caesium atom, 9,192,631,770 hertz. The caesium clock is one of the quiet marvels of the last century.

The year 2028 will have a 29 February. The average Gregorian year, counted over four centuries, is 365.2425 days long.`,
}

/** The text in which a passage is found by its beginning; positions count from 1. */
export const unitsPassages = {
  opening: 1,
  day: 2,
  year: 3,
  leap: 4,
  second: 5,
  marvel: 6,
  prediction: 7,
  average: 8,
}
