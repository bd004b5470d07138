import { excerptOf } from './comment.ts'
import type { DeskEvent } from './desk-event.ts'
import { asSentence } from './text/as-sentence.ts'

/**
 * What a person is told of in the app. *Needs recheck* is told when a change ends one's verdict; that its day
 * has come is asked of the verdicts themselves and never a row.
 */
export const notificationKinds = [
  'assigned',
  'sent back',
  'mentioned',
  'signed off',
  'needs recheck',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Who is told what: `words` is the reason, the cause or the words that go with it. */
export type Notice = { personId: string; kind: NotificationKind; claimId: string; words: string | null }

/** Whom an event is told to, each once. Nobody is told of what they did themselves. */
export function noticesFrom(event: DeskEvent, actorId: string): Notice[] {
  return noticesOf(event).filter(({ personId }) => personId !== actorId)
}

function noticesOf(event: DeskEvent): Notice[] {
  switch (event.type) {
    case 'claim.assigned':
      return told([event.assigneeId], 'assigned', event.claimId, event.reason ?? null)
    case 'proposal.sent-back':
      return told([event.proposerId], 'sent back', event.claimId, event.reason)
    case 'verdict.signed-off':
      return told([event.proposerId], 'signed off', event.claimId, null)
    case 'proposal.fell':
    case 'sign-off.fell':
      return told([event.proposerId], 'needs recheck', event.claimId, event.cause)
    case 'comment.written':
      return told(event.mentions, 'mentioned', event.claimId, excerptOf(event.words))
    default:
      return []
  }
}

function told(
  people: readonly (string | undefined)[],
  kind: NotificationKind,
  claimId: string,
  words: string | null,
): Notice[] {
  const ids = new Set(people.filter((id) => id !== undefined))
  return [...ids].map((personId) => ({ personId, kind, claimId, words }))
}

/** Where on the claim's page the thing stands that the person is told of. */
export const notificationAnchor: Record<NotificationKind, string> = {
  assigned: '#assignment',
  'sent back': '#verdict',
  mentioned: '#comments',
  'signed off': '#verdict',
  'needs recheck': '#verdict',
}

/** What happened, as the rest of a sentence that starts with who did it. */
export function notificationSentence(
  kind: NotificationKind,
  claimNumber: number,
  words: string | null,
): string {
  const said = words ? `: ${asSentence(words)}` : '.'
  switch (kind) {
    case 'assigned':
      return `assigned claim ${claimNumber} to you${said}`
    case 'sent back':
      return `sent back your verdict on claim ${claimNumber}${said}`
    case 'mentioned':
      return `mentioned you on claim ${claimNumber}${said}`
    case 'signed off':
      return `signed off your verdict on claim ${claimNumber}.`
    case 'needs recheck':
      return `ended your verdict on claim ${claimNumber}${words ? `, because ${asSentence(words)}` : '.'}`
  }
}
