/**
 * Which entries of the log were seen. Ids are drawn before transactions commit, so an entry can appear below
 * others that are known already, for as long as a transaction may take (`settledMs`). Whatever is older than
 * that is settled and forgotten, which bounds what is remembered.
 */
export class LogWindow {
  readonly #settledMs: number
  #seen = new Map<number, number>()
  #floor: number
  #position: number

  /** Begins above `floor`: nothing at or below it is expected any more. */
  constructor(floor: number, settledMs: number) {
    this.#floor = floor
    this.#position = floor
    this.#settledMs = settledMs
  }

  get floor(): number {
    return this.#floor
  }

  /** Up to here nothing can be missing: where somebody who was told everything so far may go on from. */
  get position(): number {
    return this.#position
  }

  get known(): number[] {
    return [...this.#seen.keys()]
  }

  /** The entries that are new; `age` in milliseconds, `now` on any steady clock. */
  take<E extends { id: number; age: number }>(entries: readonly E[], now: number): E[] {
    const fresh = entries.filter(({ id }) => id > this.#floor && !this.#seen.has(id))
    for (const { id, age } of fresh) this.#seen.set(id, now - age)
    this.#settle(now)
    return fresh
  }

  #settle(now: number): void {
    for (const [id, at] of this.#seen) if (now - at > this.#settledMs && id > this.#floor) this.#floor = id
    for (const id of this.#seen.keys()) if (id <= this.#floor) this.#seen.delete(id)
    this.#position = Math.max(this.#position, this.#floor)
    while (this.#seen.has(this.#position + 1)) this.#position++
  }
}
