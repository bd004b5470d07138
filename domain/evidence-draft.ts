import { z } from 'zod'
import { sourceKinds } from './attribution.ts'
import { credibilities, evidenceKinds, proximities, reliabilities, stances } from './evidence.ts'
import {
  basedOn,
  choice,
  id,
  line,
  optional,
  optionalAddress,
  optionalDate,
  prose,
  requiredDate,
} from './form-fields.ts'
import { questions } from './verdict.ts'

export const evidenceDraft = z
  .object({
    claimId: id,
    basedOn,
    kind: choice(evidenceKinds, 'Choose what kind of evidence it is.'),
    title: line({ max: 300, empty: 'Give it a title by which a colleague recognises it.' }),
    /** A source that the desk knows; empty means that a new one is named beside it. */
    sourceId: z.union([id, z.literal('')]).default(''),
    sourceName: optional(200),
    sourceKind: z.union([z.enum(sourceKinds), z.literal('')]).default(''),
    reliability: z.union([z.enum(reliabilities), z.literal('')]).default(''),
    url: optionalAddress,
    /** A file that the same person uploaded before; taken by this evidence. */
    uploadId: z.union([id, z.literal('')]).optional(),
    /** The name of a file that was chosen but not uploaded: a form's action takes no files. */
    file: z.string().optional(),
    locator: optional(200),
    publishedOn: optionalDate,
    seenOn: requiredDate('Give the day on which it was seen or obtained.'),
    proximity: choice(proximities, 'Say whether it is primary or secondary.'),
    credibility: z.coerce
      .number()
      .refine(
        (grade): grade is (typeof credibilities)[number] => credibilities.some((one) => one === grade),
        {
          error: 'Grade how credible this item is, 1 to 6.',
        },
      ),
    question: choice(questions, 'Say which question it answers.'),
    stance: choice(stances, 'Say whether it supports, contradicts or gives context.'),
    shows: prose({ max: 2_000, empty: 'Say in a sentence what it shows.' }),
    pin: optional(5_000),
  })
  .superRefine((draft, context) => {
    const issue = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (draft.kind === 'link' && !draft.url) issue('url', 'A link needs its address.')
    if (draft.file && !draft.uploadId)
      issue(
        'uploadId',
        `“${draft.file}” was chosen but is not uploaded yet. Upload it, then attach the evidence.`,
      )
    else if (draft.kind === 'file' && !draft.uploadId)
      issue('uploadId', 'Upload the file that is the evidence.')
    if (draft.kind === 'data' && !draft.url && !draft.uploadId)
      issue('url', 'Data needs the address where it is published, or a file with it.')
    if (draft.kind === 'interview' && !draft.sourceId && draft.sourceKind && draft.sourceKind !== 'person')
      issue('sourceKind', 'The source of an interview is the person who was interviewed.')
    if (draft.kind === 'quotation' && !draft.pin) issue('pin', 'Copy the words that are quoted, exactly.')
    if (draft.sourceId) {
      if (draft.sourceName) issue('sourceName', 'Choose a source or name a new one, not both.')
      return
    }
    if (!draft.sourceName) issue('sourceName', 'Choose the source from the list, or name a new one here.')
    if (!draft.sourceKind) issue('sourceKind', 'Say what the new source is.')
    if (!draft.reliability) issue('reliability', 'Grade how reliable the new source is, A to F.')
  })
export type EvidenceDraft = z.infer<typeof evidenceDraft>

export const detachDraft = z.object({
  claimId: id,
  basedOn,
  number: z.coerce.number().int().positive().max(2_147_483_647),
  reason: line({ max: 500, empty: 'Say why it is taken off.' }),
})
export type DetachDraft = z.infer<typeof detachDraft>
