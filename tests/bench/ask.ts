import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Reply = { headers: IncomingHttpHeaders; body: Buffer; ms: number }

/** Asks for a page once and reads all of it; throws on anything but 200. `ms` is until its last byte. */
export function ask(
  agent: Agent,
  port: number,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Reply> {
  const began = performance.now()
  const sent = { host: `localhost:${port}`, 'accept-encoding': 'gzip, br', ...headers }
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, path, headers: sent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`))
        else
          resolve({ headers: response.headers, body: Buffer.concat(chunks), ms: performance.now() - began })
      })
    })
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${path} did not answer within 10 s`)))
    asked.once('error', reject)
    asked.end()
  })
}

/** Asks for `n` pages, `atOnce` at a time, and gives the times of those after the warm-up; stops `ms` after that. */
export async function askMany(
  paths: (index: number) => string,
  on: { port: number; cookie: string },
  { n, atOnce, warmUp, ms }: { n: number; atOnce: number; warmUp: number; ms: number },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let until = Number.POSITIVE_INFINITY
  const took: number[] = []
  let next = 0
  const visitor = async () => {
    while (next < n + warmUp && performance.now() < until) {
      const index = next++
      if (index === warmUp) until = performance.now() + ms
      const reply = await ask(agent, on.port, paths(index), { cookie: on.cookie })
      if (index >= warmUp) took.push(reply.ms)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, visitor))
  } finally {
    agent.destroy()
  }
  return took
}
