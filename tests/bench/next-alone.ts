import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#tests/support/front.ts'

const root = join(import.meta.dirname, '..', '..')

/** `next start` on the same build and database, with nothing of ours in front of it. */
export async function startNextAlone(databaseUrl: string) {
  const port = await freePort()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '--port', `${port}`, '--hostname', '127.0.0.1'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: `${port}`,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: 'only for measuring, of 32 characters',
      STET_DATA: join(root, '.data'),
      STET_DEMO: '1',
    },
    stdio: 'ignore',
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await gone
    clearTimeout(late)
  }
  for (let tries = 0; tries < 300; tries++) {
    const reply = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null)
    if (reply?.ok) return { port, stop }
    await pause(100)
  }
  await stop()
  throw new Error('next start did not answer within 30 s.')
}
