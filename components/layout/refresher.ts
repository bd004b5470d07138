import { concerns, type LiveMessage, subjectsOf } from '#domain/live.ts'
import { isDeskThere, type LiveNews } from './hold-stream.ts'
import type { LiveWord } from './live-status.tsx'

type Page = { refresh: () => void; say: (word: LiveWord | null) => void; returnAnew: () => void }

const settle = 300
const between = 1_000
const away = 5_000

/**
 * Decides when a page is refreshed: shortly after something that it shows, never while it is hidden, while a
 * form is being sent, or while the desk would answer with a page of its own, which would cost typed words.
 */
export class Refresher {
  #page: Page | null = null
  #waiting: LiveMessage[] = []
  /** More happened than was told, or the role is another one. */
  #isOwed = false
  #isEnded = false
  #isAsking = false
  #position = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #since: { text: string; byOthers: boolean } | null = null

  get isRefreshing(): boolean {
    return this.#since !== null
  }

  begin(page: Page): void {
    this.#page = page
    this.#isEnded = false
    this.#since = null
    if (this.#isDue()) this.#soon(settle)
    document.addEventListener('visibilitychange', this.#onVisible)
  }

  end(): void {
    this.#page = null
    clearTimeout(this.#timer)
    this.#timer = undefined
    document.removeEventListener('visibilitychange', this.#onVisible)
  }

  /** The page shows the log up to here: one's own doing up to here is on it already. */
  shows(position: number): void {
    this.#position = position
  }

  hear(news: LiveNews): void {
    if (news.kind === 'ended' && news.why === 'signed-out') {
      this.#signedOut()
      return
    }
    if (news.kind === 'told' && !concerns(news.message, subjectsOf(location.pathname))) return
    if (news.kind === 'told') this.#waiting.push(news.message)
    else this.#isOwed = true
    if (news.kind === 'ended') this.#page?.returnAnew()
    this.#soon(settle)
  }

  refreshed(): void {
    const before = this.#since
    if (!before) return
    this.#since = null
    if (before.byOthers && text() !== before.text) this.#page?.say('updated')
    if (this.#isDue()) this.#soon(between)
  }

  #onVisible = (): void => {
    if (document.hidden) return
    if (this.#isEnded) void this.#askAgain()
    else if (this.#isDue()) this.#soon(0)
  }

  /** Whoever comes back to a tab may have signed in again in another one. */
  async #askAgain(): Promise<void> {
    if ((await isDeskThere()) !== 'there') return
    this.#isOwed = true
    this.#page?.say(null)
    this.#page?.returnAnew()
  }

  #isDue(): boolean {
    this.#waiting = this.#waiting.filter(({ own, id }) => !(own && id <= this.#position))
    return this.#isOwed || this.#waiting.length > 0
  }

  #soon(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.#refresh()
    }, ms)
  }

  async #refresh(): Promise<void> {
    if (!this.#mayRefresh() || !this.#isDue()) return
    this.#isAsking = true
    const found = await isDeskThere()
    this.#isAsking = false
    if (found === 'signed-out') return this.#signedOut()
    if (found === 'away') return this.#soon(away)
    // Meanwhile somebody may have sent a form, or what is waited for may have come with its answer.
    if (!this.#mayRefresh() || !this.#isDue()) return
    const byOthers = this.#isOwed || this.#waiting.some(({ own }) => !own)
    this.#waiting = []
    this.#isOwed = false
    this.#since = { text: text(), byOthers }
    this.#page?.refresh()
  }

  #mayRefresh(): boolean {
    if (!this.#page || this.#isEnded || document.hidden || this.#since) return false
    const isBusy = this.#isAsking || document.querySelector('form[aria-busy=true]') !== null
    if (isBusy) this.#soon(settle)
    return !isBusy
  }

  #signedOut(): void {
    this.#isEnded = true
    this.#page?.say('signed-out')
  }
}

function text(): string {
  return document.querySelector('main')?.textContent ?? ''
}
