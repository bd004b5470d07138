import { connect, type Socket } from 'node:net'
import { percentile } from './timing.ts'

export type Throughput = { perSecond: number; p95: number; n: number }

/**
 * Asks one path over and over on a few connections that stay open, for a time in ms: requests a second, and
 * p95 in ms. It reads no more of a reply than its length, so that the client is not what is measured. Throws
 * on anything but 200.
 */
export async function keepAsking(
  port: number,
  path: string,
  { connections = 8, ms }: { connections?: number; ms: number },
): Promise<Throughput> {
  const words = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: gzip, br\r\n\r\n`
  const took: number[] = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, () => askOn(connect(port, '127.0.0.1'), words, began + ms, took)),
  )
  const seconds = (performance.now() - began) / 1000
  return { perSecond: took.length / seconds, p95: percentile(took, 95), n: took.length }
}

function askOn(socket: Socket, words: string, until: number, took: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = 0
    let head = ''
    let left = 0
    const ask = () => {
      asked = performance.now()
      head = ''
      left = 0
      socket.write(words)
    }
    socket.setNoDelay(true)
    socket.once('connect', ask)
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The server hung up')))
    socket.on('data', (chunk: Buffer) => {
      if (left > 0) left -= chunk.length
      else {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = /content-length: (\d+)/i.exec(head.slice(0, end))?.[1]
        if (!head.startsWith('HTTP/1.1 200') || !length) {
          reject(new Error(`Not a page: ${head.slice(0, 200)}`))
          return
        }
        left = Number(length) - (head.length - end - 4)
      }
      if (left > 0) return
      took.push(performance.now() - asked)
      if (performance.now() < until) return ask()
      socket.removeAllListeners('close').destroy()
      resolve()
    })
  })
}
