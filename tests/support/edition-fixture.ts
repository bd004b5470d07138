import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { metreEvidence, metreProvenance } from './edition-evidence-fixture.ts'

// A check of an invented article on the definition of the metre: outlet and people are invented, and what is
// stated about the metre is what the SI Brochure says.
export const disputedClaim: EditionClaim = {
  id: '01920000-0000-7000-8000-000000000002',
  number: 2,
  kind: 'fact',
  firstPublishedAt: '2026-03-04T16:00:00.000Z',
  position: { type: 'TextPositionSelector', start: 0, end: 20 },
  wording: 'The metre is still defined by the length of a platinum-iridium bar kept near Paris.',
  quotation:
    'To this day, the guide told us, the metre is nothing but the length of a metal bar kept near Paris.',
  passages: [1],
  dueOn: null,
  hops: [
    {
      position: 0,
      sourceId: null,
      name: 'a guide at the town museum',
      isAnonymous: true,
      kind: null,
      cue: 'told us',
      hedge: null,
    },
    {
      position: 1,
      sourceId: null,
      name: 'Harbour Town Radio',
      isAnonymous: false,
      kind: 'outlet',
      cue: 'reported',
      hedge: 'reportedly',
    },
  ],
  answers: { said: 'confirmed', so: 'disputed' },
  rationale: [
    'The bar was the definition **until 1960**. The General Conference then replaced it by a number of wavelengths of light, and in 1983 by the distance that light travels in a fixed fraction of a second [@e1].',
    'Since 2019 the same definition is worded through the *fixed value* of the speed of light, 299 792 458 m/s [@e1]. The bar is kept, and is no longer a standard [@e3].',
    'That the guide said so can be heard on the recording that the radio carried [@e4].',
    '| Years | What defined the metre |\n| :-- | --: |\n| 1889–1960 | The bar |\n| 1960–1983 | Wavelengths of krypton-86 |\n| since 1983 | The speed of light |',
  ].join('\n\n'),
  missing: { said: '', so: '' },
  inShort: [
    'A bar defined the metre from 1889 to 1960.',
    'Since 1983 the speed of light defines it.',
    'The guide did say it: the recording exists.',
  ],
  reply: 'The museum was asked on 3 March 2026 and answered that the guide’s text will be revised.',
  asOf: '2026-03-04',
  recheckOn: '2027-03-04',
  policyVersion: 1,
  override: null,
  signedOffAt: '2026-03-04T15:20:00.000Z',
  checkedBy: { role: 'reviewer', name: null },
  signedOffBy: { role: 'editor', name: 'Ada Example' },
  evidence: metreEvidence,
  independence: [
    {
      ...{ question: 'so', stance: 'contradicts', pieces: 1, parties: [], uncounted: 0, words: null },
      roots: [{ name: 'BIPM', pieces: 1, isParty: false }],
    },
  ],
  provenance: metreProvenance,
}

export const confirmedClaim: EditionClaim = {
  ...disputedClaim,
  id: '01920000-0000-7000-8000-000000000001',
  number: 1,
  wording: 'Light travels 299 792 458 metres in a second in vacuum, by definition.',
  quotation: 'Light covers exactly 299 792 458 metres in a second.',
  passages: [0],
  hops: [],
  answers: { said: null, so: 'confirmed' },
  rationale: 'The value is fixed by the definition of the metre itself [@e1].',
  inShort: [],
  reply: null,
  recheckOn: null,
  evidence: disputedClaim.evidence.slice(0, 1).map((item) => ({ ...item, stance: 'supports' })),
  independence: [],
  provenance: [],
}

export const unconfirmedClaim: EditionClaim = {
  ...disputedClaim,
  id: '01920000-0000-7000-8000-000000000003',
  number: 3,
  wording: 'The bar in the museum’s glass case is one of the thirty copies cast in the 1880s.',
  quotation:
    'The bar in the glass case is said to be one of the thirty cast in the eighties of that century.',
  passages: [3],
  hops: [
    {
      position: 0,
      sourceId: null,
      name: 'the museum’s leaflet',
      isAnonymous: false,
      kind: 'document',
      cue: 'is said to be',
      hedge: 'is said to',
    },
  ],
  answers: { said: 'unconfirmed', so: 'unconfirmed' },
  rationale:
    'A photograph of the bar shows no number [@e1], and without one it cannot be matched with the list of the thirty.',
  missing: { said: 'The leaflet itself.', so: 'The number engraved on the bar.' },
  inShort: ['Nobody could show us the leaflet.'],
  reply: 'The museum was asked for the number of the bar and has not answered.',
  override: 'The evidence is a single photograph; we publish because the leaflet is being quoted widely.',
  evidence: disputedClaim.evidence.slice(1, 2).map((item) => ({ ...item, number: 1, pin: null })),
  independence: [],
  provenance: [],
}

export const editionFixture: EditionDocument = {
  format: 3,
  number: 2,
  slug: 'how-long-is-a-metre',
  publishedAt: '2026-03-06T09:05:00.000Z',
  firstPublishedAt: '2026-03-04T16:00:00.000Z',
  newsroom: {
    name: 'The Example Desk',
    timeZone: 'Europe/Berlin',
    language: 'en',
    contact: 'desk@example.org',
    corrections: 'corrections@example.org',
  },
  article: {
    id: '01920000-0000-7000-8000-0000000000aa',
    title: 'How long is a metre? A visit to the town museum',
    outlet: 'The Harbour Gazette',
    byline: 'Nora Sample',
    url: 'https://gazette.example/culture/how-long-is-a-metre',
    publishedOn: '2026-02-21',
    language: 'en',
    isOurs: false,
    revision: { number: 1, sha256: '0'.repeat(64) },
  },
  passages: [
    { length: 52, state: 'claimed', claims: [1] },
    { length: 98, state: 'claimed', claims: [2] },
    { length: 40, state: 'set aside', claims: [] },
    { length: 96, state: 'claimed', claims: [3, 2] },
    { length: 120, state: 'set aside', claims: [] },
    { length: 33, state: 'set aside', claims: [] },
    { length: 75, state: 'being checked', claims: [] },
    { length: 64, state: 'set aside', claims: [] },
  ],
  claims: [confirmedClaim, disputedClaim, unconfirmedClaim],
  text: null,
  retracted: [],
  beingChecked: 1,
  correction: {
    kind: 'clarification',
    reason: 'The rationale of claim 2 now names the year in which the bar was replaced.',
  },
}
