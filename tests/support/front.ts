import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A running Stet: the real `server/` on the production build. `stop` ends it and resolves when it is gone. */
export type Front = {
  origin: string
  databaseUrl: string
  secret: string
  pid: number
  /** The last 16 KB of what it has said so far. */
  output: () => string
  stop: () => Promise<void>
}

const root = join(import.meta.dirname, '..', '..')

type Wanted = { url: string; mode?: 'demo' | 'start'; env?: Record<string, string> }

/**
 * Starts Stet as `npm start` does, on a free port against the database at `url`, by default as a demo: it migrates
 * and seeds an empty one itself, as `npm run demo` does. Throws with what it said when it does not become ready.
 */
export async function startFront({ url, mode = 'demo', env: extra = {} }: Wanted) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const secret = randomBytes(32).toString('hex')
  const data = mkdtempSync(join(tmpdir(), 'stet-test-data-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    DATABASE_URL: url,
    DATABASE_OWNER_URL: url,
    AUTH_SECRET: secret,
    STET_DATA: data,
    ...extra,
  }
  const child = spawn(join(root, 'bin', 'serve'), [mode], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = collect(child)
  const stop = async () => {
    await end(child)
    rmSync(data, { recursive: true, force: true })
  }
  try {
    await untilReady(child, origin)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${output()}`)
  }
  const front: Front = { origin, databaseUrl: url, secret, pid: child.pid ?? 0, output, stop }
  return front
}

/** A port that was free a moment ago on the loopback address. */
export function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function untilReady(child: ChildProcess, origin: string) {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`server/main.ts ended with ${child.exitCode ?? child.signalCode} before it was ready.`)
    }
    const answer = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    )
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error('server/main.ts did not answer /api/ready with 200 within 120 s.')
}

/** Keeps the last 16 KB of what the process says, and its pipes empty. */
function collect(child: ChildProcess) {
  let kept = ''
  const keep = (chunk: Buffer) => {
    kept = (kept + chunk.toString('utf8')).slice(-16_384)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => kept
}

/** SIGTERM first; a server that has not drained after 12 s is killed, and that is an error worth seeing. */
async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await gone
  clearTimeout(late)
  if (child.signalCode === 'SIGKILL') throw new Error('server/main.ts did not stop within 12 s of SIGTERM.')
}
