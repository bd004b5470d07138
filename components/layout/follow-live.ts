import { holdStream, type LiveNews } from './hold-stream.ts'

type Said =
  | { kind: 'news'; news: LiveNews }
  /** A tab that has just opened asks what it may have missed since its page was made. */
  | { kind: 'asked'; by: string }
  | { kind: 'recent'; to: string; news: LiveNews[] }

const name = 'stet:live'
const remembered = 100

/**
 * Hears what happens on the desk from `since` on, over one stream a browser: its tabs agree by a lock on which
 * of them holds it, and that one passes on what it hears. Where a browser lacks either (on plain http), each
 * tab has a stream of its own. Answers how to stop.
 */
export function followLive(since: number, hear: (news: LiveNews) => void): () => void {
  const leaving = new AbortController()
  const { signal } = leaving
  let at = since
  const take = (news: LiveNews) => {
    if ('at' in news) at = Math.max(at, news.at)
    if (signal.aborted) return
    if (news.kind === 'ended') leaving.abort()
    hear(news)
  }
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) {
    void holdStream(() => at, take, signal)
    return () => leaving.abort()
  }

  const channel = new BroadcastChannel(name)
  const say = (said: Said) => channel.postMessage(said)
  const me = crypto.randomUUID()
  const recent: LiveNews[] = []
  let isHolder = false
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'news') take(data.news)
    else if (data.kind === 'asked' && isHolder) say({ kind: 'recent', to: data.by, news: recent })
    else if (data.kind === 'recent' && data.to === me)
      for (const news of data.news) if (news.kind === 'told' && news.message.id > since) take(news)
  }
  say({ kind: 'asked', by: me })

  const hold = async () => {
    isHolder = true
    await holdStream(() => at, tellAll, signal)
    isHolder = false
  }
  function tellAll(news: LiveNews) {
    recent.push(news)
    if (recent.length > remembered) recent.shift()
    if (!signal.aborted) say({ kind: 'news', news })
    take(news)
  }
  // Rejects when the tab leaves while it waits for its turn.
  navigator.locks.request(name, { signal }, hold).catch(() => {})
  return () => {
    leaving.abort()
    channel.close()
  }
}
