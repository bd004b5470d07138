/**
 * What a render came to. `keep` is its weight in bytes, or false for what must not be stored; `until` is the time from
 * which it must be made anew, in ms since 1970.
 */
export type Made<T> = { value: T; keep: number | false; until?: number }
type Kept<T> = { value: T; bytes: number; until: number }

/**
 * Bounded, least recently used first out, one render a key at a time. A render that began before an
 * emptying is neither stored after it nor joined by a request that came after it. While suspended the
 * cache is neither read nor written. It starts suspended when told so.
 */
export class PageCache<T> {
  readonly #limit: number
  #kept = new Map<string, Kept<T>>()
  /** The last of them. */
  #newest: Kept<T> | undefined
  #underWay = new Map<string, Promise<T>>()
  #bytes = 0
  #generation = 0
  #suspended: boolean

  constructor(limitInBytes: number, { suspended = false } = {}) {
    this.#limit = limitInBytes
    this.#suspended = suspended
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#kept.size
  }

  /** The kept value, at once; undefined where there is none, or none that still holds. */
  peek(key: string): T | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    // Next watches the clock, so that each look at it costs: it is looked at only for what has an end.
    if (kept.until !== Number.POSITIVE_INFINITY && kept.until <= Date.now()) {
      this.#kept.delete(key)
      this.#bytes -= kept.bytes
      return undefined
    }
    if (kept === this.#newest) return kept.value
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    this.#newest = kept
    return kept.value
  }

  /** The kept value, or what `make` comes to; rejects with what `make` rejects with and keeps nothing then. */
  load(key: string, make: () => Promise<Made<T>>): Promise<T> {
    if (this.#suspended) return make().then((made) => made.value)
    const kept = this.peek(key)
    if (kept !== undefined) return Promise.resolve(kept)
    const joined = this.#underWay.get(key)
    if (joined) return joined
    const began = this.#generation
    const render = make()
      .then((made) => {
        if (began === this.#generation) this.#keep(key, made)
        return made.value
      })
      .finally(() => {
        if (this.#underWay.get(key) === render) this.#underWay.delete(key)
      })
    this.#underWay.set(key, render)
    return render
  }

  empty(): void {
    this.#generation++
    this.#kept.clear()
    this.#newest = undefined
    this.#underWay.clear()
    this.#bytes = 0
  }

  /** Nobody tells us of changes any more: do not answer from memory until resumed. */
  suspend(): void {
    this.#suspended = true
    this.empty()
  }

  resume(): void {
    this.#suspended = false
    this.empty()
  }

  #keep(key: string, { value, keep: bytes, until = Number.POSITIVE_INFINITY }: Made<T>): void {
    if (bytes === false || bytes > this.#limit || until <= Date.now()) return
    this.#newest = { value, bytes, until }
    this.#kept.set(key, this.#newest)
    this.#bytes += bytes
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.#limit) break
      this.#kept.delete(oldest)
      this.#bytes -= freed
    }
  }
}
