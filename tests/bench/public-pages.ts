import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { ask } from './ask.ts'
import type { PeerPage } from './bare-peer.ts'
import { keepAsking, type Throughput } from './keep-asking.ts'
import { median, type Timing, timingOf } from './timing.ts'

/** A cached page beside a bare node:http server that sends the same bytes; rates are requests a second. */
export type Beside = {
  name: string
  bytes: number
  perSecond: number
  p95: number
  barePerSecond: number
  bareP95: number
  /** Median of the rounds' ratios; 1 is as fast as bare. */
  ratio: number
  target: number
}

/** The first render of pages that nobody has asked for yet, one at a time, until the last byte. */
export async function timeFirstRenders(port: number): Promise<Timing[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const claims = Array.from({ length: 120 }, (_, k) => `${slug(31 + k)}/${(k % 10) + 1}`)
  const long = Array.from({ length: 20 }, (_, k) => `${slug(11 + k)}/7`)
  const articles = Array.from({ length: 40 }, (_, k) => slug(171 + k))
  const took = async (paths: string[]) => {
    const times: number[] = []
    for (const path of paths) times.push((await ask(agent, port, path)).ms)
    return times
  }
  try {
    await took(Array.from({ length: 30 }, (_, k) => `${slug(231 + k)}/1`))
    return [
      timingOf('claim page, edition of 10 claims', await took(claims), 50),
      timingOf('claim page, edition of 40 claims', await took(long), 50),
      timingOf('article page of 10 claims', await took(articles), null),
    ]
  } finally {
    agent.destroy()
  }
}

/** Rounds take turns, so that what else the machine does falls on both alike. */
export async function comparePublicPages(port: number): Promise<Beside[]> {
  const pages = { 'front page': '/', 'article page, 40 claims': slug(12), 'claim page': `${slug(12)}/3` }
  const copies: Record<string, PeerPage> = {}
  const agent = new Agent()
  for (const path of Object.values(pages)) {
    const { headers, body } = await ask(agent, port, path)
    const { date, connection, 'keep-alive': keepAlive, ...rest } = headers
    copies[path] = { headers: rest as Record<string, string>, body: body.toString('base64') }
  }
  const peer = fork(join(import.meta.dirname, 'bare-peer.ts'), { stdio: 'inherit' })
  try {
    const said = once(peer, 'message')
    peer.send(copies)
    const [barePort] = (await said) as [number]
    const compared: Beside[] = []
    for (const [name, path] of Object.entries(pages)) compared.push(await compare(name, path, port, barePort))
    return compared
  } finally {
    peer.disconnect()
    agent.destroy()
  }

  async function compare(name: string, path: string, ours: number, bare: number): Promise<Beside> {
    for (const warm of [ours, bare]) await keepAsking(warm, path, { ms: 700 })
    const rounds: { our: Throughput; their: Throughput }[] = []
    for (let round = 0; round < 3; round++) {
      const their = await keepAsking(bare, path, { ms: 1_000 })
      rounds.push({ our: await keepAsking(ours, path, { ms: 1_000 }), their })
    }
    return {
      name,
      bytes: Buffer.from(copies[path]?.body ?? '', 'base64').length,
      perSecond: median(rounds.map(({ our }) => our.perSecond)),
      p95: median(rounds.map(({ our }) => our.p95)),
      barePerSecond: median(rounds.map(({ their }) => their.perSecond)),
      bareP95: median(rounds.map(({ their }) => their.p95)),
      ratio: median(rounds.map(({ our, their }) => our.perSecond / their.perSecond)),
      target: 0.6,
    }
  }
}

const slug = (n: number) => `/checks/generated-article-${n}-for-measuring`
