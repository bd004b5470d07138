import { daniel, ines } from './cast.ts'
import { answer, type ClaimCheck } from './check-claim.ts'
import type { ClaimSketch } from './desk-of.ts'
import { frontLinePassages as passages } from './front-line-article.ts'

const ganchev = { who: 'Vitaly Ganchev', kind: 'person' as const, hedge: null }
const ria = { who: 'RIA Novosti', kind: 'agency' as const, cue: null, hedge: null }
const deepState = { who: 'DeepState', kind: 'channel' as const, hedge: null }
const nameless = { kind: 'anonymous' as const, hedge: null }

/** What readers have of the report: somebody's word in each, and none of it held, so nothing is confirmed. */
export const publishedChecks: readonly ClaimCheck[] = [
  {
    claim: {
      passage: passages.approaches,
      words: 'Russian forces control all but one of the approaches to Kupyansk',
      wording: 'Russian forces control all but one of the approaches to Kupyansk.',
      hops: [{ ...ganchev, cue: 'told' }, ria],
    },
    reviewer: ines,
    evidence: [],
    answer: answer({
      said: 'unconfirmed',
      so: 'unconfirmed',
      rationale:
        'The statement reached us only through a report about it. We hold neither the agency’s dispatch nor any record of who controls the roads. The speaker stands for one of the two sides, so that his word alone would not confirm it.',
      inShort: [
        'The words are known only from a report about them.',
        'Who controls the roads is known to us from no independent record.',
      ],
      missingSaid: 'The dispatch of RIA Novosti that carried the statement.',
      missingSo: 'A record of the approaches that is independent of both armies, such as dated imagery.',
    }),
  },
  {
    claim: {
      passage: passages.condition,
      wording: 'Control of the perimeter is a condition for taking Kupyansk.',
      hops: [{ ...ganchev, cue: 'described' }, ria],
    },
    reviewer: daniel,
    evidence: [],
    answer: answer({
      said: 'unconfirmed',
      so: 'unconfirmed',
      rationale:
        'We do not hold the statement, and nothing that we hold says what taking the town depends on.',
      missingSaid: 'The dispatch of RIA Novosti that carried the statement.',
      missingSo: 'An account of the plan of attack from somebody who is not a party to it.',
    }),
  },
  {
    claim: {
      passage: passages.petrol,
      wording:
        'Ukrainian troops struggled to hold positions near a petrol station on the road from Radkovka.',
      hops: [{ ...deepState, cue: 'said' }],
    },
    reviewer: ines,
    evidence: [],
    answer: answer({
      said: 'unconfirmed',
      so: 'unconfirmed',
      rationale: 'The channel’s post is not captured, and nobody else is known to us to speak of the place.',
      missingSaid: 'The post of 28 July, captured or transcribed.',
      missingSo: 'Dated footage or a second account of the positions near the station.',
    }),
  },
  {
    claim: {
      passage: passages.conscript,
      wording: 'Ukrainian soldiers near Kupyansk are scared.',
      hops: [
        { ...nameless, who: 'a former conscript', cue: 'told' },
        { ...nameless, who: 'a local journalist', cue: null },
      ],
    },
    reviewer: daniel,
    evidence: [],
    answer: answer({
      said: 'unconfirmed',
      so: 'unconfirmed',
      rationale: 'Neither the speaker nor the journalist is named, so nobody can be asked.',
      missingSaid: 'The name of the journalist, or the piece in which the words were first printed.',
      missingSo: 'Anything beside one nameless voice.',
    }),
  },
]

/** What is still being checked. */
export const openClaims = {
  office: {
    passage: passages.approaches,
    words: 'heads the Russian administration in the region',
    wording: 'Vitaly Ganchev heads the Russian administration in Kharkiv Oblast.',
  },
  ring: {
    passage: passages.ring,
    wording: 'On 28 July Russian soldiers were continuing to try to close the ring around Kupyansk.',
    hops: [{ ...deepState, cue: 'reported' }],
  },
  attrition: {
    passage: passages.attrition,
    wording: 'Russian units stretch the Ukrainian lines near Kupyansk on purpose, to wear them down.',
    hops: [{ ...deepState, cue: 'noted' }],
  },
  desertion: {
    passage: passages.desertion,
    wording: 'Desertion among Ukrainian soldiers near Kupyansk was growing in late July.',
    hops: [
      { ...nameless, who: 'unconfirmed reports that name nobody', hedge: 'unconfirmed', cue: 'spoke of' },
    ],
  },
  losses: {
    passage: passages.losses,
    wording: 'Ukrainian losses of men and equipment near Kupyansk are alarming.',
    hops: [{ ...nameless, who: 'a military analyst in Kyiv', cue: 'spoke of' }],
  },
} satisfies Record<string, ClaimSketch>

/** Worked on, and sent back by another editor: what it lacks is not said so that anybody could go and get it. */
export const sentBack = answer({
  said: 'unconfirmed',
  so: 'unconfirmed',
  rationale: 'We do not hold the statement.',
  missingSaid: 'The interview.',
  missingSo: 'Some account of it.',
})

/** Proposed, and waiting for a second person. */
export const waiting = answer({
  said: 'unconfirmed',
  so: 'unconfirmed',
  rationale: 'The channel’s post is not captured, and what a commander intends is nowhere on record.',
  missingSaid: 'The post of 28 July, captured or transcribed.',
  missingSo: 'An account of the intention by somebody who knows it.',
})
