import type { EditionEvidence } from '#domain/edition.ts'
import type { ProvenanceNode } from '#domain/provenance.ts'

const brochure = {
  name: 'International Bureau of Weights and Measures',
  kind: 'organisation',
  reliability: 'A',
} as const

/** Nothing to say of a file, of what it derives from, of a flag or of its removal. */
const plain = {
  file: null,
  derivesFrom: [],
  flags: { fault: null, party: null, words: null },
  removed: null,
}

/** The sources of the check in edition-fixture.ts; the numbers have a gap. */
export const metreEvidence: EditionEvidence[] = [
  {
    number: 1,
    kind: 'link',
    title: 'The International System of Units (SI), 9th edition',
    source: brochure,
    url: 'https://www.bipm.org/en/publications/si-brochure',
    locator: 'section 2.3.1, the metre',
    publishedOn: '2019-05-20',
    seenOn: '2026-03-02',
    proximity: 'primary',
    credibility: 1,
    question: 'so',
    stance: 'contradicts',
    shows: 'The definition in force fixes the value of the speed of light and mentions no bar.',
    pin: { state: 'transcribed', text: 'The metre, symbol m, is the SI unit of length.' },
    captured: false,
    ...plain,
  },
  {
    number: 3,
    kind: 'observation',
    title: 'Notes of a visit to the exhibition of old standards',
    source: { name: 'Our own notes', kind: 'document', reliability: 'B' },
    url: null,
    locator: 'page 2',
    publishedOn: null,
    seenOn: '2026-02-27',
    proximity: 'secondary',
    credibility: 2,
    question: 'so',
    stance: 'context',
    shows: 'The copy on show is labelled as a historical standard.',
    pin: { state: 'broken', text: 'Historical standard of length, in use until 1960' },
    captured: false,
    ...plain,
  },
  {
    number: 4,
    kind: 'quotation',
    title: 'Morning programme, recording of the guided tour',
    source: { name: 'Harbour Town Radio', kind: 'outlet', reliability: 'C' },
    url: 'https://radio.example/morning/2026-02-20',
    locator: '00:12:31',
    publishedOn: '2026-02-20',
    seenOn: '2026-03-01',
    proximity: 'primary',
    credibility: 2,
    question: 'said',
    stance: 'supports',
    shows: 'The guide can be heard saying it in these words.',
    pin: { state: 'transcribed', text: 'the metre is nothing but the length of a metal bar' },
    captured: false,
    ...plain,
  },
]

/** Where they come from: the radio had its recording from an agency that is not on the claim. */
export const metreProvenance: ProvenanceNode[] = [
  { number: 1, source: brochure.name, isRoot: true, isParty: false, fault: null, from: [] },
  { number: 3, source: 'Our own notes', isRoot: false, isParty: false, fault: 'ownDomain', from: [] },
  { number: 4, source: 'Harbour Town Radio', isRoot: false, isParty: false, fault: null, from: [3] },
  { number: null, source: 'Coast Wire', isRoot: true, isParty: false, fault: null, from: [] },
]
