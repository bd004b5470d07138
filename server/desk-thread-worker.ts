import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import next from 'next'
import { closePools } from '#db/client.ts'
import { env } from '#env.ts'
import { deskReply } from './desk-reply.ts'
import type { FromDeskThread, ToDeskThread } from './desk-thread.ts'
import { type DetachedHead, type DetachedSink, detachedResponse, madeRequest } from './detached-render.ts'
import { surviveDatabaseLoss } from './survive.ts'

/*
 * The thread of desk-thread.ts. It has modules, pools and a Next of its own; whatever has to be the same for both
 * threads is in the database.
 */
surviveDatabaseLoss((code) => process.exit(code))

const { PUBLIC_ORIGIN, PORT: port } = env()
const publicOrigin = new URL(PUBLIC_ORIGIN)
const dir = join(import.meta.dirname, '..')
const app = next({ dev: false, dir, hostname: publicOrigin.hostname, port, customServer: true })
await app.prepare()
const reply = deskReply({ handle: app.getRequestHandler(), publicOrigin, dev: false })
/** What cuts each page that is being made. */
const cuts = new Map<number, () => void>()

parentPort?.on('message', (told: ToDeskThread) => {
  if (told.kind === 'make') make(told)
  else if (told.kind === 'cut') cuts.get(told.id)?.()
  else void closePools().finally(() => process.exit(0))
})
tell({ kind: 'ready' })

function make({ id, asked, target, requestId }: ToDeskThread & { kind: 'make' }): void {
  const { url, headers, policy } = asked
  const request = madeRequest({ method: 'GET', url, headers })
  const response = detachedResponse(request, inPieces(id))
  const { socket } = response
  cuts.set(id, () => socket?.destroy())
  response.once('close', () => {
    cuts.delete(id)
    if (!response.writableFinished) tell({ kind: 'broken', id })
  })
  void reply({ request, response, target, requestId }, request, policy)
}

/** What is written within one turn of the event loop is told at once, the end with it. */
function inPieces(id: number): DetachedSink {
  let head: DetachedHead | undefined
  let held: Buffer[] = []
  let waiting: NodeJS.Immediate | undefined
  const flush = (isLast: boolean): void => {
    clearImmediate(waiting)
    waiting = undefined
    // A copy, since what Node lends may be part of more, and what is handed over goes whole.
    const bytes = new Uint8Array(Buffer.concat(held))
    tell({ kind: 'piece', id, head, bytes, isLast }, bytes)
    head = undefined
    held = []
  }
  return {
    head: (known) => {
      head = known
    },
    bytes: (bytes) => {
      held.push(bytes)
      waiting ??= setImmediate(flush, false)
    },
    end: () => flush(true),
  }
}

function tell(told: FromDeskThread, bytes?: Uint8Array<ArrayBuffer>): void {
  parentPort?.postMessage(told, bytes ? [bytes.buffer] : [])
}
