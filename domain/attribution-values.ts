import type { Hop } from './attribution.ts'

/** A chain as the fields of a claim's form hold it: the first speaker, and through whom it came. */
export function attributionValues(hops: readonly Hop[]): Record<string, string> {
  const [speaker, carrier] = hops
  if (!speaker) return { voice: 'own voice', speaker: '', carrier: '', cue: '', hedge: '' }
  return {
    voice: speaker.isAnonymous ? 'anonymous' : 'named',
    speaker: speaker.name,
    ...(speaker.kind && { speakerKind: speaker.kind }),
    cue: speaker.cue ?? '',
    hedge: speaker.hedge ?? '',
    carrier: carrier?.name ?? '',
    ...(carrier?.kind && { carrierKind: carrier.kind }),
  }
}
