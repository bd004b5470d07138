import { desk } from '#db/client.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { getLivePosition } from '#db/queries/get-live-position.ts'
import { listLiveActors } from '#db/queries/list-live-actors.ts'
import { listLogAfter } from '#db/queries/list-log-after.ts'
import type { EventsOptions } from './answer-events.ts'
import { LiveHub } from './hub.ts'
import { sessionReader } from './session-reader.ts'

/** The event stream on the desk's own database. `secret` is the one that session cookies are made with. */
export function deskEvents(publicOrigin: string, secret: string): EventsOptions {
  return {
    hub: new LiveHub({
      latest: () => getLivePosition(desk()),
      read: (ask) => listLogAfter(desk(), ask),
      actors: (sessionIds) => listLiveActors(desk(), sessionIds, new Date()),
    }),
    sessionOf: sessionReader({ secret, isHttps: publicOrigin.startsWith('https:') }),
    findActor: (sessionId) => findActor(desk(), sessionId, new Date()),
  }
}
