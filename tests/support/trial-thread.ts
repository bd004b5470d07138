import { parentPort } from 'node:worker_threads'
import type { FromDeskThread, ToDeskThread } from '#server/desk-thread.ts'

/* Stands in for the thread that makes desk pages: what it does with a page is said by the page's address. */
const tell = (told: FromDeskThread) => parentPort?.postMessage(told)
const bytes = (words: string) => new TextEncoder().encode(words)
const cut: string[] = []
const asked = new Map<number, string>()

parentPort?.on('message', (told: ToDeskThread) => {
  if (told.kind === 'stop') process.exit(0)
  if (told.kind === 'cut') {
    cut.push(asked.get(told.id) ?? '?')
    return
  }
  const { id } = told
  const { url } = told.asked
  asked.set(id, url)
  const headers: [string, string][] = [
    ['x-made', 'there'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ]
  const head = { status: 203, headers }
  if (url === '/desk/ends') process.exit(1)
  else if (url === '/desk/broken') tell({ kind: 'broken', id })
  else if (url === '/desk/torn') {
    tell({ kind: 'piece', id, head, bytes: bytes('half'), isLast: false })
    tell({ kind: 'broken', id })
  } else if (url === '/desk/pieces') {
    tell({ kind: 'piece', id, head, bytes: bytes('one '), isLast: false })
    tell({ kind: 'piece', id, bytes: bytes('two '), isLast: false })
    tell({ kind: 'piece', id, bytes: bytes(''), isLast: true })
  } else if (url === '/desk/cut') tell({ kind: 'piece', id, head, bytes: bytes(cut.join()), isLast: true })
  else if (url !== '/desk/waits') tell({ kind: 'piece', id, head, bytes: bytes(url), isLast: true })
})
tell({ kind: 'ready' })
