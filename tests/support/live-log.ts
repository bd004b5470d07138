import type { Role } from '#domain/actor.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { LiveMessage } from '#domain/live.ts'
import { type Listener, LiveHub } from '#server/live/hub.ts'

type Actor = { id: string; role: Role }
type Entry = { id: number; actorId: string; event: DeskEvent; age: number }

export const released = (claimId = 'boils'): DeskEvent => ({
  ...{ type: 'claim.released', articleId: 'water' },
  claimId,
})

/** A log and sessions in memory, and a hub on them that is up. `reads` counts how often each was asked. */
export function fakeLog(changed: ConstructorParameters<typeof LiveHub>[1] = {}) {
  const entries: Entry[] = []
  const sessions = new Map<string, Actor>([
    ['s-ines', { id: 'ines', role: 'reviewer' }],
    ['s-ruth', { id: 'ruth', role: 'admin' }],
  ])
  const reads = { log: 0, sessions: 0 }
  const hub = new LiveHub(
    {
      latest: async () => Math.max(0, ...entries.map(({ id }) => id)),
      async read({ after, known = [], limit }) {
        reads.log++
        const above = entries.filter(({ id }) => id > after && !known.includes(id))
        return above.sort((a, b) => a.id - b.id).slice(0, limit)
      },
      async actors(ids) {
        reads.sessions++
        return new Map([...sessions].filter(([id]) => ids.includes(id)))
      },
    },
    changed,
  )
  hub.up()

  const log = (id: number, event = released(), { actorId = 'mara', age = 0 } = {}) =>
    void entries.push({ id, actorId, event, age })

  async function listen(sessionId = 's-ines', after: number | null = 0) {
    const heard = { blocks: '', isEnded: false, canKeepUp: true }
    const listener: Listener = {
      sessionId,
      actor: sessions.get(sessionId) ?? { id: '?', role: 'reviewer' },
      send(blocks) {
        heard.blocks += blocks
        return heard.canKeepUp
      },
      end(farewell = '') {
        heard.blocks += farewell
        heard.isEnded = true
      },
    }
    const refused = hub.join(listener)
    if (!refused) await hub.catchUp(listener, after)
    return { heard, refused, leave: () => hub.leave(listener), told: () => messagesIn(heard.blocks) }
  }
  return { hub, log, listen, sessions, reads }
}

/** The messages in what was sent, each with the id to go on from that stood with it, if any did. */
export function messagesIn(blocks: string): (LiveMessage & { at?: number })[] {
  return blocks.split('\n\n').flatMap((block) => {
    const data = block.match(/^data: (\{.*)$/m)?.[1]
    const at = block.match(/^id: (\d+)$/m)?.[1]
    return data ? [{ ...(JSON.parse(data) as LiveMessage), ...(at ? { at: Number(at) } : {}) }] : []
  })
}
