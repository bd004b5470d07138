import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  assignmentDraft,
  assignmentsDraft,
  handBackDraft,
  newClaimsDraft,
  priorityDraft,
  riskDraft,
} from '#domain/assignment-draft.ts'
import { citationsIn } from '#domain/citations.ts'
import { claimDraft, holdBackDraft, rewordDraft, setAsideDraft, withdrawDraft } from '#domain/claim-draft.ts'
import { detachDraft, evidenceDraft } from '#domain/evidence-draft.ts'
import { publicationDraft } from '#domain/publication-draft.ts'
import { sendBackDraft, signOffDraft, verdictDraft } from '#domain/verdict-draft.ts'

const uuid = '01900000-0000-7000-8000-000000000001'
type Form = Record<string, string>

/** The fields that a form is refused for; none when it is taken. */
const wrong = (draft: z.ZodType, form: Form): string[] => {
  const parsed = draft.safeParse(form)
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].sort()
}

const claim: Form = {
  ...{ articleId: uuid, passageId: uuid, words: 'Water boils', wording: 'Water boils.', kind: 'fact' },
}
const named = { who: 'A cook', whoKind: 'person' }

const tooLong = { who: `A cook\n${'x'.repeat(201)}`, cue: `\n${'x'.repeat(101)}`, hedge: 'x'.repeat(101) }

describe('a claim’s form', () => {
  test.each<[string, Form, string[]]>([
    ['in the article’s own voice', {}, []],
    ['somebody named', named, []],
    ['somebody anonymous, carried by an agency', { who: 'A cook\nWire', whoKind: 'anonymous\nagency' }, []],
    ['a dated prediction', { kind: 'prediction', dueOn: '2026-12-24' }, []],
    ['an undated prediction', { kind: 'prediction' }, ['dueOn']],
    ['a dated fact', { dueOn: '2026-12-24' }, ['dueOn']],
    ['empty rows', { who: '\n\n', whoKind: 'person\nperson\nperson', cue: '\n\n', hedge: '\n\n' }, []],
    ['a verb of nobody', { who: 'A cook\n', cue: 'said\ntold' }, ['who.1']],
    ['a hedge of a blank name', { who: ' \u200b', hedge: 'reportedly' }, ['who.0']],
    ['somebody who is none of the kinds', { who: 'A cook', whoKind: 'witness' }, ['whoKind.0']],
    ['a chain that is too long', { who: 'A cook\n'.repeat(9) }, ['who.8']],
    ['a name, a verb and a hedge over the limit', tooLong, ['cue.1', 'hedge.0', 'who.1']],
    ['a name with a NUL', { who: 'A\0cook' }, ['who']],
    ['a quote of nobody', { kind: 'quote' }, ['who.0']],
    ['a quote', { ...named, kind: 'quote' }, []],
    ['no wording and no words', { wording: '', words: ' ' }, ['wording', 'words']],
    ['a kind that is none', { kind: 'opinion' }, ['kind']],
    ['ids that are none', { articleId: '1', passageId: '' }, ['articleId', 'passageId']],
    ['words over the limit', { wording: 'x'.repeat(1_001) }, ['wording']],
  ])('%s', (_, given, fields) => {
    expect(wrong(claimDraft, { ...claim, ...given })).toEqual(fields)
    const reworded = { ...claim, ...given, claimId: uuid, basedOn: '1' }
    const own = fields.filter((field) => !['words', 'articleId', 'passageId'].includes(field))
    expect(wrong(rewordDraft, reworded)).toEqual(own)
  })
})

const evidence: Form = {
  ...{ claimId: uuid, basedOn: '1', kind: 'observation', title: 'Kettle', seenOn: '2026-06-03' },
  ...{ sourceName: 'Own lab', sourceKind: 'document', reliability: 'A', credibility: '2' },
  ...{ proximity: 'primary', question: 'so', stance: 'supports', shows: 'It boils.' },
}

describe('the form of evidence', () => {
  test.each<[string, Form, string[]]>([
    ['an observation without a pin', {}, []],
    ['a link with its address', { kind: 'link', url: 'https://water.example' }, []],
    ['a link without', { kind: 'link' }, ['url']],
    ['a quotation without its words', { kind: 'quotation' }, ['pin']],
    ['a quotation', { kind: 'quotation', pin: 'It boils' }, []],
    ['a known source', { sourceId: uuid, sourceName: '', sourceKind: '', reliability: '' }, []],
    ['a known source and a new one', { sourceId: uuid }, ['sourceName']],
    ['half a new source', { sourceKind: '', reliability: '' }, ['reliability', 'sourceKind']],
    ['no source', { sourceName: '' }, ['sourceName']],
    ['a grade beyond the scale', { credibility: '7' }, ['credibility']],
    ['no grade', { credibility: '' }, ['credibility']],
    ['a grade in between', { credibility: '1.5' }, ['credibility']],
    ['a reliability beyond the scale', { reliability: 'G' }, ['reliability']],
    ['a file that was uploaded', { kind: 'file', uploadId: uuid }, []],
    ['a file without its upload', { kind: 'file', uploadId: '' }, ['uploadId']],
    ['a file that was chosen only', { file: 'log.txt' }, ['uploadId']],
    ['data with an address', { kind: 'data', url: 'https://water.example/data' }, []],
    ['data with a file', { kind: 'data', uploadId: uuid }, []],
    ['data with neither', { kind: 'data' }, ['url']],
    ['an interview with a person', { kind: 'interview', sourceKind: 'person' }, []],
    ['an interview with a document', { kind: 'interview' }, ['sourceKind']],
    ['no day on which it was seen', { seenOn: '' }, ['seenOn']],
    ['nothing that it shows', { shows: '' }, ['shows']],
    ['a script for an address', { url: 'javascript:alert(1)' }, ['url']],
  ])('%s', (_, given, fields) => expect(wrong(evidenceDraft, { ...evidence, ...given })).toEqual(fields))
})

const verdict: Form = { claimId: uuid, basedOn: '3', so: 'confirmed', rationale: 'Seen.', asOf: '2026-06-03' }

describe('the form of a verdict', () => {
  test('a question that is not answered is null, and lines in short are points', () => {
    const draft = verdictDraft.parse({ ...verdict, said: '', inShort: ' One. \n\nTwo.' })
    expect(draft).toMatchObject({
      said: null,
      so: 'confirmed',
      inShort: ['One.', 'Two.'],
      missingSo: '',
      reply: null,
    })
    expect(draft).toMatchObject({ overrideReason: null, recheckOn: null, basedOn: 3 })
  })

  test.each<[string, Form, string[]]>([
    ['whole', {}, []],
    ['no rationale, no date', { rationale: '', asOf: '' }, ['asOf', 'rationale']],
    ['four points', { inShort: '1\n2\n3\n4' }, ['inShort']],
    ['an answer that is none', { so: 'true' }, ['so']],
    ['rechecked on the day itself', { recheckOn: '2026-06-03' }, ['recheckOn']],
    ['rechecked later', { recheckOn: '2026-06-04' }, []],
  ])('%s', (_, given, fields) => expect(wrong(verdictDraft, { ...verdict, ...given })).toEqual(fields))
})

describe('the smaller forms', () => {
  const about = { claimId: uuid, basedOn: '1' }
  const passage = { articleId: uuid, passageId: uuid }
  test.each<[string, z.ZodType, Form, string[]]>([
    ['sign off', signOffDraft, about, []],
    ['sign off, agreeing', signOffDraft, { ...about, consent: 'yes' }, []],
    ['sign off, agreeing in other words', signOffDraft, { ...about, consent: 'on' }, ['consent']],
    ['send back', sendBackDraft, { ...about, reason: 'Thin' }, []],
    ['send back without a reason', sendBackDraft, { ...about, reason: ' ' }, ['reason']],
    ['withdraw without a reason', withdrawDraft, { ...about, reason: '' }, ['reason']],
    ['take off without a reason', detachDraft, { ...about, number: '1', reason: '' }, ['reason']],
    ['take off number zero', detachDraft, { ...about, number: '0', reason: 'No' }, ['number']],
    ['hold back without a reason', holdBackDraft, { claimId: uuid, reason: '' }, ['reason']],
    ['set aside', setAsideDraft, { ...passage, reason: 'opinion' }, []],
    ['set aside for a reason that is none', setAsideDraft, { ...passage, reason: 'boring' }, ['reason']],
    ['assign', assignmentDraft, { claimId: uuid, personId: uuid, dueAt: '2026-06-03T14:00' }, []],
    ['assign without a time', assignmentDraft, { claimId: uuid, personId: uuid, dueAt: '' }, []],
    ['assign to nobody', assignmentDraft, { claimId: uuid, personId: '' }, ['personId']],
    [
      'assign until a day that is none',
      assignmentDraft,
      { claimId: uuid, personId: uuid, dueAt: '2026-02-30T14:00' },
      ['dueAt'],
    ],
    [
      'assign until a day alone',
      assignmentDraft,
      { claimId: uuid, personId: uuid, dueAt: '2026-06-03' },
      ['dueAt'],
    ],
    ['assign several', assignmentsDraft, { claimIds: `${uuid}\n${uuid}`, personId: uuid }, []],
    ['assign none', assignmentsDraft, { personId: '' }, ['claimIds', 'personId']],
    ['assign what is no claim', assignmentsDraft, { claimIds: 'all', personId: uuid }, ['claimIds.0']],
    ['take one of a list', newClaimsDraft, { take: uuid, personId: '' }, []],
    ['take what is no claim', newClaimsDraft, { take: 'all' }, ['take']],
    ['assign none of a list', newClaimsDraft, { personId: uuid }, ['claimIds']],
    ['hand back without a reason', handBackDraft, { claimId: uuid, reason: ' ' }, ['reason']],
    ['prioritise', priorityDraft, { claimId: uuid, priority: 'low' }, []],
    ['prioritise otherwise', priorityDraft, { claimId: uuid, priority: 'urgent' }, ['priority']],
    ['mark as high risk', riskDraft, { claimId: uuid, risk: 'high' }, []],
    ['mark as something', riskDraft, { claimId: uuid, risk: '' }, ['risk']],
    ['publish', publicationDraft, { articleId: uuid, basedOn: '7', kind: '', reason: '' }, []],
    [
      'publish a retraction',
      publicationDraft,
      { articleId: uuid, basedOn: '7', kind: 'retraction' },
      ['kind'],
    ],
  ])('%s', (_, draft, form, fields) => expect(wrong(draft, form)).toEqual(fields))
})

test.each<[string, number[]]>([
  ['', []],
  ['Nothing [e1] @e2 [@x3] [@e] [@ e4]', []],
  ['First [@e3], then [@e1], again [@e3].', [3, 1]],
  ['[@e12][@e007]', [12, 7]],
  ['[@e12345]', []],
])('citations in %j', (markdown, numbers) => expect(citationsIn(markdown)).toEqual(numbers))
