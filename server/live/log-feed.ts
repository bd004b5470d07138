import type { AgedEntry } from '#db/queries/list-log-after.ts'
import type { LiveEntry } from '#domain/live.ts'
import { LogWindow } from './log-window.ts'

/** Reads the log: entries above `after` that are not among `known`, by id. */
type ReadLog = (ask: { after: number; known?: number[]; limit: number }) => Promise<AgedEntry[]>
export type LogSource = { latest(): Promise<number>; read: ReadLog }

const replayLimit = 500
const atOnce = 500
const settledMs = 20_000

/** What the log holds that nobody was told of yet. Begins, at its first reading, with the end of the log. */
export class LogFeed {
  readonly #source: LogSource
  #window: LogWindow | undefined

  constructor(source: LogSource) {
    this.#source = source
  }

  get position(): number {
    return this.#window?.position ?? 0
  }

  /** Entries since the last reading, by id; those that committed late are among them. */
  async next(): Promise<LiveEntry[]> {
    const found: LiveEntry[] = []
    const isBeginning = this.#window === undefined
    this.#window ??= new LogWindow(Math.max(0, (await this.#source.latest()) - replayLimit), settledMs)
    for (let isFull = true; isFull; ) {
      const { floor, known } = this.#window
      const entries = await this.#source.read({ after: floor, known, limit: atOnce })
      found.push(...this.#window.take(entries, performance.now()))
      isFull = entries.length === atOnce
    }
    return isBeginning ? [] : found
  }

  /** What came after an id, or null when that is more than is worth telling one by one. */
  async replay(after: number): Promise<LiveEntry[] | null> {
    const entries = await this.#source.read({ after, limit: replayLimit + 1 })
    return entries.length > replayLimit ? null : entries
  }
}
