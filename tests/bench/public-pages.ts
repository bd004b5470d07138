import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { ask, askMany } from './ask.ts'
import type { PeerPage } from './bare-peer.ts'
import { topics } from './fill-published.ts'
import { keepAsking, type Throughput } from './keep-asking.ts'
import { median, percentile, type Timing, timingOf } from './timing.ts'

/**
 * A kept page beside a bare node:http server that sends the same bytes, and beside Next alone, which makes it anew
 * each time; rates are requests a second, eight at a time.
 */
export type Beside = {
  name: string
  bytes: number
  perSecond: number
  p95: number
  barePerSecond: number
  bareP95: number
  nextPerSecond: number
  nextP95: number
  /** Median of the rounds' ratios to the bare server; 1 is as fast as bare. */
  ratio: number
  target: number
}

/** Stet runs for weeks: pages are measured as they are once Node has compiled what it runs often. */
const warmUp = 150

/** The first render of pages that nobody has asked for yet, one at a time, until the last byte. */
export async function timeFirstRenders(port: number): Promise<Timing[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const claims = Array.from({ length: 120 }, (_, k) => `${slug(31 + k)}/${(k % 10) + 1}`)
  // Three claims of each of the twenty editions; between two of one edition, nineteen others are asked for.
  const long = Array.from({ length: 60 }, (_, k) => `${slug(11 + (k % 20))}/${7 + 10 * Math.floor(k / 20)}`)
  const articles = Array.from({ length: 40 }, (_, k) => slug(171 + k))
  const verdicts = ['confirmed', 'disputed', 'unconfirmed']
  const filters = Array.from({ length: 45 }, (_, k) => `/?verdict=${verdicts[k % 3]}&page=${(k % 15) + 2}`)
  const took = async (paths: string[]) => {
    const times: number[] = []
    for (const path of paths) times.push((await ask(agent, port, path)).ms)
    return times
  }
  try {
    await took(Array.from({ length: warmUp }, (_, k) => `${slug(231 + (k % 75))}/${1 + Math.floor(k / 75)}`))
    return [
      timingOf('claim page, edition of 10 claims', await took(claims), 50),
      timingOf('claim page, edition of 40 claims', await took(long), 50),
      timingOf('article page of 10 claims', await took(articles), null),
      timingOf('front page, filtered by verdict', await took(filters), null),
    ]
  } finally {
    agent.destroy()
  }
}

/** Searches, which nobody keeps: each from an address of its own, since one may ask for so many only. */
export async function timeSearches(port: number): Promise<Timing[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const asked: [string, (index: number) => string][] = [
    ['one claim in eight', (index) => topics[index % topics.length] ?? ''],
    ['two words, few claims', (index) => `article ${331 + index}`],
    ['a word of every claim', () => 'generated'],
    ['a word with a mistake', (index) => `${topics[index % topics.length]}x`],
    ['what is nowhere', (index) => `zzyzx${index}`],
  ]
  const search = async (words: string, address: string) => {
    const path = `/search?q=${encodeURIComponent(words)}`
    return (await ask(agent, port, path, { 'x-forwarded-for': address })).ms
  }
  try {
    for (let index = 0; index < warmUp; index++) await search(`trams ${index}`, `198.51.100.${index}`)
    const timings: Timing[] = []
    for (const [name, words] of asked) {
      const took: number[] = []
      for (let index = 0; index < 105; index++) {
        const ms = await search(words(index), `192.0.2.${index}`)
        if (index >= 5) took.push(ms)
      }
      timings.push(timingOf(`search, ${name}`, took, 50))
    }
    return timings
  } finally {
    agent.destroy()
  }
}

/** Rounds take turns, so that what else the machine does falls on all alike. */
export async function comparePublicPages(port: number, nextPort: number | null): Promise<Beside[]> {
  const pages = {
    'front page': '/',
    'front page, filtered': '/?verdict=disputed',
    'article page, 40 claims': slug(12),
    'claim page': `${slug(12)}/3`,
    feed: '/feeds/all.atom',
  }
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
    for (const [name, path] of Object.entries(pages)) compared.push(await compare(name, path, barePort))
    return compared
  } finally {
    peer.disconnect()
    agent.destroy()
  }

  async function compare(name: string, path: string, bare: number): Promise<Beside> {
    for (const warm of [port, bare]) await keepAsking(warm, path, { ms: 700 })
    const rounds: { our: Throughput; their: Throughput }[] = []
    for (let round = 0; round < 3; round++) {
      const their = await keepAsking(bare, path, { ms: 1_000 })
      rounds.push({ our: await keepAsking(port, path, { ms: 1_000 }), their })
    }
    const next = nextPort === null ? null : await askNext(nextPort, path)
    return {
      name,
      bytes: Buffer.from(copies[path]?.body ?? '', 'base64').length,
      perSecond: median(rounds.map(({ our }) => our.perSecond)),
      p95: median(rounds.map(({ our }) => our.p95)),
      barePerSecond: median(rounds.map(({ their }) => their.perSecond)),
      bareP95: median(rounds.map(({ their }) => their.p95)),
      nextPerSecond: next?.perSecond ?? 0,
      nextP95: next?.p95 ?? 0,
      ratio: median(rounds.map(({ our, their }) => our.perSecond / their.perSecond)),
      target: 0.6,
    }
  }
}

async function askNext(port: number, path: string): Promise<Omit<Throughput, 'n'>> {
  const began = performance.now()
  const took = await askMany(() => path, { port, cookie: '' }, { n: 400, atOnce: 8, warmUp: 16, ms: 4_000 })
  const seconds = (performance.now() - began) / 1_000
  return { perSecond: (took.length + 16) / seconds, p95: percentile(took, 95) }
}

export const slug = (n: number) => `/checks/generated-article-${n}-for-measuring`
