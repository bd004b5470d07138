import { excerptOf } from './comment.ts'
import type { AnchorWaits, DeskEvent } from './desk-event.ts'
import { claimsInWords, passagesInWords } from './numbers-in-words.ts'
import { isPeopleEvent, peopleSentence } from './people-event.ts'
import { isSourceEvent, sourceSentence } from './source-event.ts'
import { asSentence } from './text/as-sentence.ts'
import { type Answers, questionLabel, questions } from './verdict.ts'

/**
 * What somebody did, as the rest of a sentence that starts with their name: "Ada" + "made claim 3: “…”".
 * `timeInWords` puts an ISO instant into the newsroom's zone.
 */
export function historySentence(event: DeskEvent, timeInWords: (at: string) => string): string {
  if (isPeopleEvent(event)) return peopleSentence(event)
  if (isSourceEvent(event)) return sourceSentence(event)
  switch (event.type) {
    case 'article.added':
      return `brought in the article “${event.title}”.`
    case 'passage.set-aside':
      return `set ${passages(event)} aside (${event.reason})${event.note ? `: ${asSentence(event.note)}` : '.'}`
    case 'passage.taken-up':
      return `took ${passages(event)} up again.`
    case 'article.revised':
      return `brought in revision ${event.number}.`
    case 'step.undone':
    case 'claim.step-undone':
      return `took a step back: ${asSentence(event.what)}`
    case 'anchor.waits':
      return anchorWaits(event)
    case 'anchor.accepted':
      return `accepted its words in revision ${event.revision}: “${event.to}”`
    case 'anchor.moved':
      return `placed it on other words: “${event.to.words}”`
    case 'claim.split':
      return `split it into ${claimsInWords(event.into)}.`
    case 'claim.merged':
      return `merged it into claim ${event.into}.`
    case 'claim.extracted':
      return `made claim ${event.number}${outOf(event.madeFrom)}, a ${event.kind}: “${event.wording}”`
    case 'claim.reworded':
      return event.from === event.to
        ? `changed the claim’s ${listed(event.changed)}.`
        : `reworded the claim from “${event.from}” to “${event.to}”${alsoChanged(event.changed)}`
    case 'claim.withdrawn':
      return `withdrew the claim: ${asSentence(event.reason)}`
    case 'claim.assigned':
      if (event.isTaken) return 'took it.'
      return `assigned it to ${event.assignee}${event.dueAt ? `, due ${timeInWords(event.dueAt)}` : ''}${event.reason ? `: ${asSentence(event.reason)}` : '.'}`
    case 'assignment.ended':
      if (event.isHandedBack) return `handed it back: ${asSentence(event.reason)}`
      return `ended the assignment of ${event.assignee}: ${asSentence(event.reason)}`
    case 'assignment.due-changed':
      return event.dueAt
        ? `made it due ${timeInWords(event.dueAt)} for ${event.assignee}${event.reason ? `: ${asSentence(event.reason)}` : '.'}`
        : `took the due time off ${event.assignee}’s assignment${event.reason ? `: ${asSentence(event.reason)}` : '.'}`
    case 'claim.prioritised':
      return `gave it ${event.priority} priority.`
    case 'claim.risk-marked':
      return event.isHighRisk ? 'marked it as high risk.' : 'took the mark of high risk off.'
    case 'comment.written':
      return `commented: ${asSentence(excerptOf(event.words))}`
    case 'comment.resolved':
      return 'resolved a comment.'
    case 'claim.changed-through':
      return `changed what it rests on: ${asSentence(event.cause)}`
    case 'party.marked':
      return `marked ${event.name} as a party in this article: ${asSentence(event.reason)}`
    case 'party.unmarked':
      return `no longer counts ${event.name} as a party in this article.`
    case 'claim.retracted':
      return `retracted it from edition ${event.edition} on: ${asSentence(event.reason)}`
    case 'article.retracted':
      return `retracted the article: ${asSentence(event.reason)}`
    case 'claim.held-back':
      return `held it back from the next edition: ${asSentence(event.reason)}`
    case 'claim.released':
      return event.cause
        ? `ended its being held back, because ${asSentence(event.cause)}`
        : 'released it into the next edition.'
    case 'evidence.attached':
      return `attached evidence e${event.evidence}, “${event.title}” (${questionLabel[event.question].toLowerCase()}, ${event.stance}).`
    case 'evidence.detached':
      return `took evidence e${event.evidence} off: ${asSentence(event.reason)}`
    case 'verdict.proposed':
      return `proposed a verdict. ${answersInWords(event.answers)}. Policy version ${event.policyVersion}.${event.override ? ` Asked to lift the policy: ${asSentence(event.override)}` : ''}`
    case 'verdict.signed-off':
      return `signed the verdict off. ${answersInWords(event.answers)}. Policy version ${event.policyVersion}.${event.consentedTo ? ` Agreed to lift the policy: ${asSentence(event.consentedTo)}` : ''}`
    case 'proposal.sent-back':
      return `sent the verdict back: ${asSentence(event.reason)}`
    case 'proposal.withdrawn':
      return `withdrew the proposed verdict: ${asSentence(event.reason)}`
    case 'proposal.fell':
      return `ended the proposed verdict, because ${asSentence(event.cause)}`
    case 'sign-off.fell':
      return `removed the sign-off by ${event.signedOffBy}, because ${asSentence(event.cause)}`
    case 'edition.published':
      return `published edition ${event.number}${event.correction ? ` (${event.correction})` : ''}.`
  }
}

/** "Said: confirmed · So: unconfirmed"; a question that the claim has not is left out. */
export function answersInWords(answers: Answers): string {
  return questions
    .flatMap((question) => (answers[question] ? [`${questionLabel[question]}: ${answers[question]}`] : []))
    .join(' · ')
}

function passages({ passage, passages = [passage] }: { passage: number; passages?: number[] }): string {
  return passagesInWords(passages)
}

function outOf(numbers: readonly number[] | undefined): string {
  return numbers ? ` out of ${claimsInWords(numbers)}` : ''
}

function anchorWaits({ revision, state, from, to }: AnchorWaits): string {
  if (to === null) return `brought in revision ${revision}, in which “${from}” is not found.`
  return `brought in revision ${revision}, in which “${from}” ${state === 'changed' ? 'was changed to' : 'reads'} “${to}”`
}

function alsoChanged(changed: readonly string[]): string {
  const others = changed.filter((part) => part !== 'wording')
  return others.length > 0 ? `, and changed its ${listed(others)}.` : '.'
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
