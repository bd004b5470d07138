import { daniel, ines } from './cast.ts'
import { answer, type ClaimCheck, evidence } from './check-claim.ts'
import { unitsPassages as passages } from './units-article.ts'

/** The claims about days and years: anybody can repeat what was done about them. */
export const calendarChecks = {
  day: {
    claim: {
      passage: passages.day,
      kind: 'figure',
      wording: 'A day of twenty-four hours has 86,400 seconds.',
    },
    reviewer: ines,
    evidence: [
      evidence({
        title: 'Hours into seconds, multiplied out',
        shows: 'Twenty-four hours of sixty minutes of sixty seconds make 86,400 seconds.',
        pin: '24 × 60 = 1,440 minutes; 1,440 × 60 = 86,400 seconds.',
      }),
    ],
    answer: answer({
      rationale:
        'The multiplication is short enough to repeat: twenty-four hours of 3,600 seconds each give 86,400 [@e1]. The claim speaks of a day of twenty-four hours, so leap seconds do not touch it.',
      inShort: [
        'Twenty-four times 3,600 seconds is 86,400.',
        'Leap seconds do not enter: the day is defined as 24 hours.',
      ],
    }),
  },
  year: {
    claim: { passage: passages.year, kind: 'figure', wording: 'A common year of 365 days has 8,760 hours.' },
    reviewer: daniel,
    evidence: [
      evidence({
        title: 'Days into hours, multiplied out',
        shows: '365 days of twenty-four hours make 8,760 hours.',
        pin: '365 × 24 = 8,760.',
      }),
    ],
    answer: answer({ rationale: '365 days of twenty-four hours are 8,760 hours [@e1].' }),
  },
  leap: {
    claim: {
      passage: passages.leap,
      wording: 'Since the Gregorian reform, every fourth year without exception has been a leap year.',
    },
    reviewer: ines,
    evidence: [
      evidence({
        title: 'Asking a calendar for 29 February 1900',
        sourceName: 'PostgreSQL’s calendar',
        stance: 'contradicts',
        locator: 'Answer to the second statement',
        shows:
          'A program that keeps the Gregorian calendar knows no 29 February in 1900, though 1900 divides by four.',
        pin: "select date '1896-02-29' is answered with the date; select date '1900-02-29' is refused as out of range.",
      }),
      evidence({
        title: 'Counting the exceptions',
        stance: 'context',
        shows:
          'Under the rule of four hundred years, 1700, 1800 and 1900 are no leap years, and 2000 is one.',
        pin: '1700, 1800 and 1900 divide by 100 but not by 400; 2000 divides by 400.',
      }),
    ],
    answer: answer({
      so: 'disputed',
      rationale:
        'The sentence says *without exception*, and there are exceptions. The year 1900 divides by four and had no 29 February [@e1]. Full centuries are leap years only when they divide by 400, which leaves out 1700, 1800 and 1900 and keeps 2000 [@e2].',
      inShort: [
        '1900 divides by four and had no 29 February.',
        'Full centuries are leap years only when they divide by 400.',
      ],
    }),
  },
  disagreement: {
    claim: {
      passage: passages.prediction,
      words: 'Clocks and calendars have never agreed for long',
      wording: 'Clocks and calendars have never agreed for long.',
    },
    reviewer: daniel,
    evidence: [],
    answer: answer({
      so: 'unconfirmed',
      rationale: 'Nobody says which clock, which calendar, or how long is long.',
      missingSo: 'A statement that can be checked: which clock, which calendar, from when to when.',
    }),
  },
  prediction: {
    claim: {
      passage: passages.prediction,
      words: 'the year 2028 will have a 29 February',
      kind: 'prediction',
      wording: 'The year 2028 will have a 29 February.',
      dueOn: '2028-02-29',
    },
    reviewer: ines,
    evidence: [],
    answer: answer({
      so: 'unconfirmed',
      rationale: 'The rule of the calendar speaks for it, but a prediction is judged when its day has come.',
      missingSo: 'The day itself: 29 February 2028.',
      recheckOn: '2028-02-29',
    }),
  },
} satisfies Record<string, ClaimCheck>
