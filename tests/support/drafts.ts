import type { EvidenceDraft } from '#domain/evidence-draft.ts'
import type { VerdictDraft } from '#domain/verdict-draft.ts'

export type Evidence = Omit<EvidenceDraft, 'claimId' | 'basedOn'>
export type Answer = Omit<VerdictDraft, 'claimId' | 'basedOn'>

/** A piece that meets the policy's bar for “so: confirmed” alone: primary, supporting and pinned. */
export function observation(given: Partial<Evidence> = {}): Evidence {
  return {
    ...{ kind: 'observation', title: 'Kettle', shows: 'It boils.', pin: '100 °C', url: null, locator: null },
    ...{ sourceId: '', sourceName: 'Own measurement', sourceKind: 'document', reliability: 'A' },
    ...{ publishedOn: null, seenOn: '2026-06-03', proximity: 'primary', credibility: 2 },
    ...{ question: 'so', stance: 'supports' },
    ...given,
  }
}

/** “So: confirmed”, citing the first piece, unless told otherwise. */
export function answer(given: Partial<Answer> = {}): Answer {
  return {
    ...{ said: null, so: 'confirmed', rationale: 'The kettle shows it [@e1].', inShort: [] },
    ...{ missingSaid: '', missingSo: '', reply: null, asOf: '2026-06-03', recheckOn: null },
    overrideReason: null,
    ...given,
  }
}
