import { once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { Worker } from 'node:worker_threads'
import type { DetachedHead } from './detached-render.ts'
import type { Exchange } from './exchange.ts'
import type { Target } from './request-target.ts'

/** A desk page as Next is to be asked for it. */
export type AskedPage = { url: string; headers: IncomingHttpHeaders; policy: string }

/** What this thread tells the other one. */
export type ToDeskThread =
  | { kind: 'make'; id: number; asked: AskedPage; target: Target; requestId: string }
  | { kind: 'cut'; id: number }
  | { kind: 'stop' }

/** What the other one tells this one: a page comes in pieces, the first of them with its head, or it breaks off. */
export type FromDeskThread =
  | { kind: 'ready' }
  | { kind: 'broken'; id: number }
  | { kind: 'piece'; id: number; head?: DetachedHead; bytes: Uint8Array; isLast: boolean }

export type DeskThread = {
  /** Starts it, where it has not been started: a desk whose pages never meet needs no second thread. */
  start(): void
  /** How many pages it is making; without end while it can make none. */
  underway(): number
  /** Answers with a page; false where it broke off before its first byte, so that it can be made elsewhere. */
  answer(exchange: Exchange, asked: AskedPage): Promise<boolean>
  close(): Promise<void>
}

type Underway = { response: ServerResponse; settle: (isAnswered: boolean) => void }

/** In ms: what makes a thread end at its start is not gone at once. */
const restartAfter = 5_000

const itself = new URL('./desk-thread-worker.ts', import.meta.url)

/** A second thread with a Next of its own, which makes desk pages and nothing else; `entry` is what it runs. */
export function openDeskThread(entry = itself): DeskThread {
  const pages = new Map<number, Underway>()
  let worker: Worker | undefined
  let isReady = false
  let isClosing = false
  let last = 0

  function start(): void {
    if (worker || isClosing) return
    worker = new Worker(entry)
    worker.on('message', hear)
    worker.on('error', (error) => console.error(error))
    worker.once('exit', () => {
      isReady = false
      for (const id of [...pages.keys()]) breakOff(id)
      setTimeout(() => {
        worker = undefined
      }, restartAfter).unref()
    })
  }

  function hear(told: FromDeskThread): void {
    if (told.kind === 'ready') {
      isReady = true
      console.log('Desk pages met: a second thread makes them too.')
    } else if (told.kind === 'broken') breakOff(told.id)
    else takePiece(told)
  }

  function takePiece({ id, head, bytes, isLast }: FromDeskThread & { kind: 'piece' }): void {
    const page = pages.get(id)
    if (!page) return
    const { response, settle } = page
    if (head) {
      response.statusCode = head.status
      // Set by the front before, and said again by the page.
      for (const [name] of head.headers) response.removeHeader(name)
      for (const [name, value] of head.headers) response.appendHeader(name, value)
    }
    // A page is small enough to be held for a slow reader.
    if (!isLast) return void response.write(bytes)
    pages.delete(id)
    response.end(bytes)
    settle(true)
  }

  /** A visitor must see that a page is not whole. */
  function breakOff(id: number): void {
    const page = pages.get(id)
    if (!page) return
    pages.delete(id)
    const isBegun = page.response.headersSent
    if (isBegun) page.response.destroy()
    page.settle(isBegun)
  }

  const tell = (told: ToDeskThread) => worker?.postMessage(told)

  return {
    start,
    underway: () => (isReady ? pages.size : Number.POSITIVE_INFINITY),
    answer: (exchange, asked) =>
      new Promise((settle) => {
        const id = ++last
        const { target, requestId, response } = exchange
        pages.set(id, { response, settle })
        response.once('close', () => {
          if (!pages.delete(id)) return
          tell({ kind: 'cut', id })
          settle(true)
        })
        tell({ kind: 'make', id, asked, target, requestId })
      }),
    async close() {
      isClosing = true
      if (!worker || worker.threadId < 0) return
      const ended = once(worker, 'exit')
      tell({ kind: 'stop' })
      const late = setTimeout(() => worker?.terminate(), 2_000)
      await ended
      clearTimeout(late)
    },
  }
}
