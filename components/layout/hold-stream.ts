import type { LiveMessage } from '#domain/live.ts'

/** `at`: the id to go on from, for whoever takes the stream over. */
export type LiveNews =
  | { kind: 'told'; message: LiveMessage; at: number }
  | { kind: 'reset'; at: number }
  | { kind: 'ended'; why: 'signed-out' | 'role' }

const address = '/api/events'
const longestPause = 60_000

/** Whether the session lives and the desk answers: asked before a page is loaded anew, which would lose it otherwise. */
export async function isDeskThere(): Promise<'there' | 'signed-out' | 'away'> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (answer?.ok) return 'there'
  return answer?.status === 401 ? 'signed-out' : 'away'
}

/**
 * Keeps one event stream open until the signal or the server ends it; settles then. A browser comes back by
 * itself to a stream that was cut, but not to one that was refused.
 */
export function holdStream(
  from: () => number,
  hear: (news: LiveNews) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((settle) => {
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let refusals = 0

    const stop = () => {
      clearTimeout(timer)
      source?.close()
      settle()
    }
    const end = (why: 'signed-out' | 'role') => {
      stop()
      hear({ kind: 'ended', why })
    }
    const comeBack = async () => {
      const found = await isDeskThere()
      if (signal.aborted) return
      if (found === 'signed-out') return end('signed-out')
      timer = setTimeout(open, Math.min(longestPause, 2_000 * 2 ** refusals++))
    }

    function open() {
      const opened = new EventSource(`${address}?since=${from()}`)
      source = opened
      opened.onopen = () => {
        refusals = 0
      }
      opened.onmessage = ({ data, lastEventId }: MessageEvent<string>) =>
        hear({ kind: 'told', message: JSON.parse(data) as LiveMessage, at: Number(lastEventId) })
      opened.addEventListener('reset', ({ lastEventId }) => hear({ kind: 'reset', at: Number(lastEventId) }))
      opened.addEventListener('ended', ({ data }) => end(data === 'role' ? 'role' : 'signed-out'))
      opened.onerror = () => {
        if (opened.readyState === EventSource.CLOSED) void comeBack()
      }
    }

    if (signal.aborted) return settle()
    signal.addEventListener('abort', stop, { once: true })
    open()
  })
}
