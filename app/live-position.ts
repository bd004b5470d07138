import { cache } from 'react'
import { desk } from '#db/client.ts'
import { getLivePosition } from '#db/queries/get-live-position.ts'

/**
 * How far the log had come when this request began to read: asked for beside the actor, before any page reads
 * anything, so that whatever a page does not show yet is told to it afterwards.
 */
export const livePosition = cache(() => getLivePosition(desk()))
