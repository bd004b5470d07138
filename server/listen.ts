import postgres from 'postgres'

export type Notices = {
  /** Notices arrive from now on; some may have been missed before. */
  up: () => void
  /** Notices may be missed from now on. */
  down: () => void
  rung: () => void
}
export type Listen = (channels: Record<string, Notices>) => { close(): Promise<void> }

const retryMs = 500
const beatMs = 5_000

/**
 * Listens on one connection of its own, for as long as the process runs: it survives the database's death
 * and connects again. The driver's own `listen` gives up when its second try fails, and a connection can be
 * dead without saying so, hence the loop and the heartbeat.
 */
export function listenOn(databaseUrl: string): Listen {
  return (channels) => {
    let current: postgres.Sql | undefined
    let timer: NodeJS.Timeout | undefined
    let closed = false
    const all = (say: 'up' | 'down') => {
      for (const notices of Object.values(channels)) notices[say]()
    }

    const lost = (sql: postgres.Sql): void => {
      if (current !== sql) return
      current = undefined
      clearInterval(timer)
      all('down')
      sql.end({ timeout: 0 }).catch(() => {})
      if (!closed) timer = setTimeout(connect, retryMs)
    }

    async function connect(): Promise<void> {
      // The driver passes notifications to `onnotify`; its types leave the option out.
      const heard = { onnotify: (name: string) => channels[name]?.rung() }
      const sql = postgres(databaseUrl, {
        max: 1,
        idle_timeout: 0,
        max_lifetime: null,
        connect_timeout: 2,
        fetch_types: false,
        onnotice: () => {},
        onclose: () => lost(sql),
        ...heard,
      })
      current = sql
      try {
        for (const channel of Object.keys(channels)) await sql`listen ${sql(channel)}`
        if (current !== sql) return
        all('up')
        timer = setInterval(() => beat(sql).catch(() => lost(sql)), beatMs)
      } catch {
        lost(sql)
      }
    }

    connect()
    return {
      async close() {
        closed = true
        clearInterval(timer)
        clearTimeout(timer)
        const sql = current
        current = undefined
        await sql?.end({ timeout: 1 }).catch(() => {})
      },
    }
  }
}

async function beat(sql: postgres.Sql): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 2_000, new Error('late')).unref())
  await Promise.race([sql`select 1`, late])
}
