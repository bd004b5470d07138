import type { Actor } from '#domain/actor.ts'
import { type LiveEntry, liveMessage } from '#domain/live.ts'
import { farewellBlock, heartbeat, messageBlocks, resetBlock } from './event-block.ts'
import { LogFeed, type LogSource } from './log-feed.ts'
import { within } from './within.ts'

/** One open stream. `send` is false when its reader cannot keep up. */
export type Listener = {
  sessionId: string
  actor: Pick<Actor, 'id' | 'role'>
  send(blocks: string): boolean
  end(farewell?: string): void
}
type LiveSource = LogSource & {
  /** Who these sessions belong to, by session, as far as they are live. */
  actors(sessionIds: string[]): Promise<Map<string, Pick<Actor, 'id' | 'role'>>>
}
type Batch = { entries: readonly LiveEntry[]; position: number }
/** While a listener is still told what came before, new batches are held for it. */
type Joined = { held: Batch[] | null }

const limits = { most: 300, perSession: 3, checkMs: 2_000, answerMs: 2_500, heartbeatMs: 15_000 }

/**
 * Tells open streams what happened. Each ring of the bell, and each `checkMs`, reads the log once and the
 * sessions once, whoever listens: a stream whose session ended or whose person has another role is ended. It
 * fails closed: when the database does not answer, every stream ends and browsers come back later.
 */
export class LiveHub {
  readonly #source: LiveSource
  readonly #limits: typeof limits
  #feed: LogFeed
  readonly #joined = new Map<Listener, Joined>()
  #isUp = false
  #timer: NodeJS.Timeout | undefined
  #beatAt = 0
  #running: Promise<void> | undefined
  #isRung = false

  constructor(source: LiveSource, changed: Partial<typeof limits> = {}) {
    this.#source = source
    this.#limits = { ...limits, ...changed }
    this.#feed = new LogFeed(source)
  }

  get size(): number {
    return this.#joined.size
  }

  up(): void {
    this.#isUp = true
  }

  /** Nobody rings any more: streams end rather than look alive. */
  down(): void {
    this.#isUp = false
    this.#endAll()
  }

  rung(): void {
    void this.#read()
  }

  /** Takes a listener in, or says why not. It hears nothing before `catchUp`. */
  join(listener: Listener): 'away' | 'full' | null {
    if (!this.#isUp) return 'away'
    const own = [...this.#joined.keys()].filter(({ sessionId }) => sessionId === listener.sessionId)
    if (this.size >= this.#limits.most || own.length >= this.#limits.perSession) return 'full'
    this.#joined.set(listener, { held: [] })
    this.#timer ??= setInterval(() => this.#tick(), this.#limits.checkMs).unref()
    return null
  }

  /** Tells a listener what came after `after`, or only what comes from now on where that is null. */
  async catchUp(listener: Listener, after: number | null): Promise<void> {
    const joined = this.#joined.get(listener)
    if (!joined) return
    try {
      await this.#read()
      if (!this.#joined.has(listener)) return
      const from = after ?? this.#feed.position
      const position = Math.max(from, this.#feed.position)
      const earlier = after === null ? [] : await within(this.#limits.answerMs, this.#feed.replay(from))
      const batches = joined.held ?? []
      joined.held = null
      if (!earlier) this.#write(listener, resetBlock(position))
      else this.#tell(listener, { entries: earlier, position })
      const told = new Set(earlier?.map(({ id }) => id))
      for (const { entries, ...at } of batches)
        this.#tell(listener, { entries: entries.filter(({ id }) => !told.has(id)), ...at })
    } catch {
      this.#end(listener)
    }
  }

  leave(listener: Listener): void {
    this.#joined.delete(listener)
    if (this.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
    // Nobody follows from here on, and a reading that hangs must not meddle with the next one.
    this.#feed = new LogFeed(this.#source)
  }

  /** One reading at a time; a ring during it is answered by one more. */
  #read(): Promise<void> {
    this.#isRung = true
    this.#running ??= this.#readWhileRung()
    return this.#running
  }

  async #readWhileRung(): Promise<void> {
    // Begins after it is known as the one that runs.
    await null
    while (this.#isRung && this.size > 0) {
      this.#isRung = false
      const here = [...this.#joined.keys()]
      try {
        await within(this.#limits.answerMs, this.#readOnce(here))
      } catch {
        this.#endAll()
      }
    }
    this.#running = undefined
  }

  /** Sessions are read after the entries, so that nobody is told of something by a right they had before. */
  async #readOnce(here: readonly Listener[]): Promise<void> {
    const feed = this.#feed
    const entries = await feed.next()
    const actors = await this.#source.actors([...new Set(here.map(({ sessionId }) => sessionId))])
    const batch = { entries, position: feed.position }
    for (const listener of here) {
      const actor = actors.get(listener.sessionId)
      const joined = this.#joined.get(listener)
      if (!joined) continue
      if (!actor) this.#end(listener, farewellBlock('signed-out'))
      else if (actor.role !== listener.actor.role) this.#end(listener, farewellBlock('role'))
      else if (joined.held) joined.held.push(batch)
      else this.#tell(listener, batch)
    }
  }

  #tell(listener: Listener, { entries, position }: Batch): void {
    const messages = entries.flatMap((entry) => liveMessage(listener.actor, entry) ?? [])
    if (messages.length > 0) this.#write(listener, messageBlocks(messages, position))
  }

  #write(listener: Listener, blocks: string): void {
    if (this.#joined.has(listener) && !listener.send(blocks)) this.#end(listener)
  }

  #tick(): void {
    void this.#read()
    if (performance.now() - this.#beatAt < this.#limits.heartbeatMs) return
    this.#beatAt = performance.now()
    for (const [listener, { held }] of this.#joined)
      if (!held) this.#write(listener, heartbeat(this.#feed.position))
  }

  #end(listener: Listener, farewell?: string): void {
    if (!this.#joined.has(listener)) return
    this.leave(listener)
    listener.end(farewell)
  }

  #endAll(): void {
    for (const listener of [...this.#joined.keys()]) this.#end(listener)
  }
}
