import type { Queryable } from '../client.ts'
import { holdBackClaim } from '../commands/hold-back-claim.ts'
import { publishEdition } from '../commands/publish-edition.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { daniel, ines, mara, tomas } from './cast.ts'
import { answer, checkClaim, observation } from './check-claim.ts'
import { articleOnDesk, type DaysAgo } from './desk-of.ts'
import { unitsPassages as passages, unitsArticle } from './units-article.ts'

/** The demo's own article, checked and published: one claim of each verdict, one held back. */
export async function seedUnits(db: Queryable, ago: DaysAgo): Promise<void> {
  const desk = await articleOnDesk(db, mara, unitsArticle, ago(6))
  const at = (minutes: number) => ago(5, minutes)
  const checked = { editor: mara, signer: tomas }

  const day = await desk.extract(
    { passage: passages.day, kind: 'figure', wording: 'A day of twenty-four hours has 86,400 seconds.' },
    ago(6, 10),
  )
  await checkClaim(
    db,
    day.claimId,
    {
      ...checked,
      reviewer: ines,
      evidence: [
        observation({
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
    at,
  )

  const year = await desk.extract(
    { passage: passages.year, kind: 'figure', wording: 'A common year of 365 days has 8,760 hours.' },
    ago(6, 12),
  )
  await checkClaim(
    db,
    year.claimId,
    {
      ...checked,
      reviewer: daniel,
      evidence: [
        observation({
          title: 'Days into hours, multiplied out',
          shows: '365 days of twenty-four hours make 8,760 hours.',
          pin: '365 × 24 = 8,760.',
        }),
      ],
      answer: answer({ rationale: '365 days of twenty-four hours are 8,760 hours [@e1].' }),
    },
    at,
  )

  const leap = await desk.extract(
    {
      passage: passages.leap,
      wording: 'Since the Gregorian reform, every fourth year without exception has been a leap year.',
    },
    ago(6, 14),
  )
  await checkClaim(
    db,
    leap.claimId,
    {
      ...checked,
      reviewer: ines,
      evidence: [
        observation({
          title: 'Asking a calendar for 29 February 1900',
          sourceName: 'PostgreSQL’s calendar',
          sourceKind: 'document',
          stance: 'contradicts',
          locator: 'Answer to the second statement',
          shows:
            'A program that keeps the Gregorian calendar knows no 29 February in 1900, though 1900 divides by four.',
          pin: "select date '1896-02-29' is answered with the date; select date '1900-02-29' is refused as out of range.",
        }),
        observation({
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
    at,
  )

  const second = await desk.extract(
    {
      passage: passages.second,
      kind: 'figure',
      wording: 'The second is defined by a caesium frequency of 9,192,631,770 hertz.',
      voice: 'named',
      speaker: 'SI Brochure',
      speakerKind: 'document',
      cue: 'according to',
    },
    ago(6, 16),
  )
  await checkClaim(
    db,
    second.claimId,
    {
      ...checked,
      reviewer: daniel,
      evidence: [
        observation({
          kind: 'link',
          title: 'The SI Brochure, landing page',
          sourceName: 'Bureau International des Poids et Mesures',
          sourceKind: 'organisation',
          reliability: 'A',
          url: 'https://www.bipm.org/en/publications/si-brochure',
          proximity: 'secondary',
          credibility: 6,
          stance: 'context',
          question: 'said',
          shows: 'Where the brochure can be read. Its text is not held here.',
          pin: '',
        }),
      ].map((piece) => ({ ...piece, pin: null })),
      answer: answer({
        said: 'unconfirmed',
        so: 'unconfirmed',
        rationale:
          'We link to where the brochure is published [@e1], but we do not hold its text, so we can say neither that it says this nor that the figure is right.',
        missingSaid: 'The page of the SI Brochure with the definition, captured or transcribed.',
        missingSo:
          'A primary record of the definition, or two independent accounts of it, with the passage pinned.',
        recheckOn: '2027-06-01',
      }),
    },
    at,
  )

  const prediction = await desk.extract(
    {
      passage: passages.prediction,
      kind: 'prediction',
      wording: 'The year 2028 will have a 29 February.',
      dueOn: '2028-02-29',
    },
    ago(6, 18),
  )
  await checkClaim(
    db,
    prediction.claimId,
    {
      ...checked,
      reviewer: ines,
      evidence: [],
      answer: answer({
        so: 'unconfirmed',
        rationale:
          'The rule of the calendar speaks for it, but a prediction is judged when its day has come.',
        missingSo: 'The day itself: 29 February 2028.',
        recheckOn: '2028-02-29',
      }),
    },
    at,
  )

  const average = await desk.extract(
    {
      passage: passages.average,
      kind: 'figure',
      wording: 'The average Gregorian year, over four centuries, is 365.2425 days long.',
    },
    ago(6, 20),
  )
  await holdBackClaim(desk.by(mara, ago(4)), {
    claimId: average.claimId,
    reason: 'Nobody has counted it through yet; it comes with the next edition.',
  })
  await desk.setAside(passages.opening, 'rhetoric', ago(6, 22))
  await desk.setAside(passages.marvel, 'opinion', ago(6, 22))
  await publishEdition(desk.by(tomas, ago(3)), {
    articleId: desk.articleId,
    basedOn: await getLogPosition(db, desk.articleId),
    kind: null,
    reason: null,
  })
}
