import { type Actor, actsAs } from './actor.ts'
import type { DeskEvent, DeskEventType } from './desk-event.ts'
import { noticesFrom } from './notification.ts'
import { isPeopleEvent } from './people-event.ts'

/** An entry of the log as whoever follows it live reads it; `id` counts over all chains. */
export type LiveEntry = { id: number; actorId: string; event: DeskEvent }

/** What an open page is told: ids and flags, no words. */
export type LiveMessage = {
  id: number
  type: DeskEventType
  articleId?: string
  claimId?: string
  /** The person did it themselves: the tab they did it in shows it already. */
  own?: true
  /** They have a notification of it. */
  forYou?: true
}

/**
 * What an entry of the log is to this person, or null when it is not theirs to hear: everybody on the desk
 * hears of articles, claims and sources, admins also of people and policy.
 */
export function liveMessage(actor: Pick<Actor, 'id' | 'role'>, entry: LiveEntry): LiveMessage | null {
  const { event, actorId } = entry
  if (isPeopleEvent(event) && !actsAs(actor, 'admin')) return null
  const isTold = noticesFrom(event, actorId).some(({ personId }) => personId === actor.id)
  return {
    id: entry.id,
    type: event.type,
    ...('articleId' in event ? { articleId: event.articleId } : {}),
    ...('claimId' in event ? { claimId: event.claimId } : {}),
    ...(actorId === actor.id ? { own: true } : {}),
    ...(isTold ? { forYou: true } : {}),
  }
}

/** What a page can be about beside one article or claim: whatever happens in this part of the desk. */
type Topic = 'claims' | 'articles' | 'sources' | 'people' | 'policy'

const topics = new Map<string, Topic[]>(
  Object.entries({
    '': ['claims'],
    articles: ['articles', 'claims'],
    reviews: ['claims'],
    published: ['articles'],
    sources: ['sources', 'claims'],
    evidence: ['sources', 'claims'],
    // Pages of people show their workload, those of the policy what it would change.
    people: ['people', 'claims'],
    policy: ['policy', 'claims'],
  }),
)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the page at a path of the desk is about: the id of an article or a claim, or topics. */
export function subjectsOf(path: string): string[] {
  const [, place = '', id = ''] = path.match(/^\/desk(?:\/([^/]+))?(?:\/([^/]+))?/) ?? []
  if (place === 'claims' || place === 'articles') {
    if (uuid.test(id)) return [id]
    if (id !== '') return []
  }
  return topics.get(place) ?? []
}

/** Whether a page about these looks different after what is told; what tells the person something shows on all. */
export function concerns(message: LiveMessage, subjects: readonly string[]): boolean {
  if (message.forYou) return true
  const named = [message.articleId, message.claimId, topicOf(message)]
  return subjects.some((subject) => named.includes(subject))
}

function topicOf({ type, articleId, claimId }: LiveMessage): Topic {
  if (claimId) return 'claims'
  if (articleId) return 'articles'
  if (type === 'policy.set') return 'policy'
  return isPeopleEvent({ type }) ? 'people' : 'sources'
}
