import type { SourceKind } from './attribution.ts'
import type { Reliability } from './evidence.ts'
import { asSentence } from './text/as-sentence.ts'

type About = { sourceId: string; name: string }

/**
 * What happened to sources and to evidence that several claims may share: on the newsroom's chain. Each claim
 * that it changes has an entry of its own, `claim.changed-through`.
 */
export type SourceEvent =
  | ({ type: 'source.added'; kind: SourceKind; reliability: Reliability } & About)
  | ({ type: 'source.graded'; reliability: Reliability; reason?: string } & About)
  | ({ type: 'source.alias-added'; alias: string } & About)
  | ({ type: 'source.alias-removed'; alias: string } & About)
  | ({ type: 'source.merged'; intoId: string; into: string } & About)
  | { type: 'derivation.stated'; evidenceId: string; title: string; fromId: string; from: string }
  | { type: 'derivation.taken-back'; evidenceId: string; title: string; fromId: string; from: string }
  | { type: 'evidence.removed'; evidenceId: string; title: string; sha256: string | null; reason: string }

const types: readonly string[] = [
  'source.added',
  'source.graded',
  'source.alias-added',
  'source.alias-removed',
  'source.merged',
  'derivation.stated',
  'derivation.taken-back',
  'evidence.removed',
] satisfies SourceEvent['type'][]

export function isSourceEvent(event: { type: string }): event is SourceEvent {
  return types.includes(event.type)
}

/** What somebody did, as the rest of a sentence that starts with their name. */
export function sourceSentence(event: SourceEvent): string {
  switch (event.type) {
    case 'source.added':
      return `added the source ${event.name}.`
    case 'source.graded':
      return `graded the source ${event.name} as ${event.reliability}${event.reason ? `: ${asSentence(event.reason)}` : '.'}`
    case 'source.alias-added':
      return `noted that ${event.name} is also called ${event.alias}.`
    case 'source.alias-removed':
      return `took the name ${event.alias} off ${event.name}.`
    case 'source.merged':
      return `merged the source ${event.name} into ${event.into}.`
    case 'derivation.stated':
      return `noted that “${event.title}” derives from “${event.from}”.`
    case 'derivation.taken-back':
      return `took back that “${event.title}” derives from “${event.from}”.`
    case 'evidence.removed':
      return `removed the evidence “${event.title}”: ${asSentence(event.reason)}`
  }
}
