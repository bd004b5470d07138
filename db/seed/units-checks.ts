import { daniel, ines } from './cast.ts'
import { answer, type ClaimCheck, evidence } from './check-claim.ts'
import { unitsPassages as passages } from './units-article.ts'

/** A program that is not ours, which anybody can ask the same. */
const gnuUnits = (given: { title: string; locator: string | null; shows: string; pin: string }) =>
  evidence({
    ...{ sourceName: 'GNU Units', sourceKind: 'document', reliability: 'B', proximity: 'secondary' },
    ...given,
  })

const table = { who: 'The almanac desk’s table of constants', kind: 'document' as const, hedge: null }

/** The claims about units with what was found about each; all in our own words. */
export const unitsChecks = {
  constants: {
    claim: {
      passage: passages.constants,
      wording: 'Seven constants with fixed values carry the units of the International System.',
      hops: [{ ...table, cue: 'according to' }],
    },
    reviewer: ines,
    evidence: [
      {
        row: 'quantity,symbol,value,unit,fixes,since',
        shows: 'The table has seven rows of the SI, each with the unit that it fixes.',
        question: 'said',
      },
    ],
    answer: answer({
      said: 'confirmed',
      so: 'unconfirmed',
      rationale:
        'We hold the table that the sentence names, and it has seven rows of the International System [@e1]. That is what it says. It cannot be the witness of its own truth.',
      inShort: [
        'The table says so, and we hold it.',
        'It is our own compilation, so it does not confirm itself.',
      ],
      missingSo: 'The SI Brochure itself, or the list of a standards body, held here and pinned.',
    }),
  },
  second: {
    claim: {
      passage: passages.second,
      kind: 'figure',
      wording: 'The second is fixed by a caesium frequency of 9,192,631,770 hertz.',
    },
    reviewer: daniel,
    evidence: [
      {
        row: 'hyperfine transition frequency of caesium 133,Delta nu Cs,9192631770,Hz,second,2019',
        shows: 'The row of the caesium frequency; the table names the brochure that it was compiled from.',
      },
      gnuUnits({
        title: 'What GNU Units says of the second',
        locator: 'Version 2.22, definitions.units, lines 171 and 172',
        shows: 'The file of definitions that comes with the program states the same frequency.',
        pin: 'the unperturbed ground state hyperfine transition frequency of the caesium 133 atom is delta nu_Cs = 9 192 631 770 Hz',
      }),
    ],
    answer: answer({
      rationale:
        'The row of the table gives 9192631770 hertz and names the second as the unit that it fixes [@e1]. The table is our own compilation, so we looked outside as well: the definitions that come with the program GNU Units state the same frequency [@e2]. Both go back to the SI Brochure, so that they count as one root.',
    }),
  },
  light: {
    claim: {
      passage: passages.light,
      words: 'Light in a vacuum covers 299,792,458 metres in a second',
      kind: 'figure',
      wording: 'Light in a vacuum covers 299,792,458 metres in a second.',
    },
    reviewer: ines,
    evidence: [
      { row: 'speed of light in vacuum,c,299792458,m/s,metre,2019', shows: 'The row of the speed of light.' },
      gnuUnits({
        title: 'Asking GNU Units for the speed of light',
        locator: 'Version 2.22',
        shows: 'The program gives the same figure.',
        pin: "units --terse --digits 12 c 'm/s' is answered with 299792458.",
      }),
    ],
    answer: answer({
      rationale:
        'The row of the table gives 299792458 metres a second [@e1]. So does GNU Units, a program that is not ours and that anybody can ask [@e2]. Both have it from the SI Brochure: they count as one root.',
    }),
  },
  mole: {
    claim: {
      passage: passages.light,
      words: 'a mole holds 6.02214076 × 10²³ particles',
      kind: 'figure',
      wording: 'A mole holds 6.02214076 × 10²³ particles.',
    },
    reviewer: daniel,
    evidence: [],
    answer: answer({
      so: 'unconfirmed',
      rationale: 'The figure is the familiar one, but no record of it is attached here.',
      missingSo: 'A record of the Avogadro constant that the desk holds.',
    }),
  },
  brochure: {
    claim: {
      passage: passages.brochure,
      wording: 'The fixed values of the constants are printed in the SI Brochure.',
      hops: [{ ...table, cue: 'says' }],
    },
    reviewer: daniel,
    evidence: [
      {
        row: 'The International System of Units (SI Brochure), 9th edition, 2019, section 2.2',
        shows: 'The head of the table names the brochure and the section.',
        question: 'said',
      },
      evidence({
        kind: 'link',
        title: 'The SI Brochure, 9th edition',
        sourceName: 'Bureau International des Poids et Mesures',
        sourceKind: 'organisation',
        url: 'https://www.bipm.org/en/publications/si-brochure',
        proximity: 'secondary',
        credibility: 6,
        stance: 'context',
        shows: 'Where the brochure can be read. Its text is not held here.',
      }),
    ],
    answer: answer({
      said: 'confirmed',
      so: 'unconfirmed',
      rationale:
        'The head of the table names the brochure, its edition and the section [@e1]. We link to where the brochure is published [@e2], but do not hold its pages, so we do not say that they print this.',
      missingSo: 'The pages of the SI Brochure, captured or transcribed.',
      recheckOn: '2027-06-01',
    }),
  },
} satisfies Record<string, ClaimCheck>

/** How long light needs for one astronomical unit: the table, and two notes of ours that rest on it. */
export const sunCheck = {
  claim: {
    passage: passages.sun,
    kind: 'figure',
    wording: 'Light needs about 8 minutes and 19 seconds for one astronomical unit.',
  },
  reviewer: ines,
  evidence: [
    {
      row: 'astronomical unit,au,149597870700,m,not of the SI,2012',
      shows: 'The row of the astronomical unit.',
    },
    evidence({
      title: 'The time of light, divided by hand',
      shows: 'The distance over the speed of light is a little more than 499 seconds.',
      pin: '149,597,870,700 ÷ 299,792,458 = 499.0; 499 seconds are 8 minutes and 19 seconds.',
      proximity: 'secondary',
    }),
    evidence({
      title: 'The time of light, divided by a database',
      sourceName: 'PostgreSQL’s arithmetic',
      shows: 'The same division by a program gives the same.',
      pin: 'select 149597870700 / 299792458.0 is answered with 499.0047838361564119.',
      proximity: 'secondary',
    }),
  ],
  answer: answer({
    rationale:
      'The table has the distance [@e1]. Divided by the speed of light it gives 499 seconds, by hand [@e2] and by a program [@e3]. The two notes rest on the same table, so they count as one root with it: the brochure that it was compiled from.',
    inShort: ['149,597,870,700 metres over 299,792,458 metres a second is 499 seconds.'],
  }),
} satisfies ClaimCheck

/** What the first edition had overlooked of the mole. */
export const moleFound = {
  row: {
    row: 'Avogadro constant,N A,6.02214076e23,1/mol,mole,2019',
    shows: 'The row of the Avogadro constant.',
  },
  program: gnuUnits({
    title: 'Asking GNU Units for the Avogadro constant',
    locator: 'Version 2.22',
    shows: 'The program gives the same figure.',
    pin: "units --terse --digits 12 avogadro '1/mol' is answered with 6.02214076e+23.",
  }),
  answer: answer({
    rationale:
      'The row of the table gives 6.02214076 × 10²³ for a mole [@e1]. So does GNU Units, a program that is not ours and that anybody can ask [@e2]. Both have it from the SI Brochure: they count as one root.',
  }),
}
