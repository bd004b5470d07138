import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LaunchRefused } from './launch-refused.ts'

/** What a build is made of; a change in any of these makes it stale. */
const sources = [
  'app components domain db outside server public',
  'auth.ts env.ts instrumentation.ts proxy.ts next.config.ts postcss.config.mjs tsconfig.json package.json package-lock.json',
].flatMap((line) => line.split(' '))

/** True when `.next` holds a finished build of exactly the sources in `root`. */
export function isBuildFresh(root: string): boolean {
  const stamp = join(root, '.next', 'stet-sources')
  if (!existsSync(join(root, '.next', 'BUILD_ID')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === hashSources(root)
}

/**
 * Runs `next build` in `root` and notes what it was made of. Its words are shown only when it fails, with
 * `LaunchRefused`. `signal` ends it.
 */
export async function build(root: string, signal?: AbortSignal): Promise<void> {
  const stamp = join(root, '.next', 'stet-sources')
  rmSync(stamp, { force: true })
  // Hashed before: a file edited during the build leaves the build stale.
  const hash = hashSources(root)
  const { code, said } = await runNext(root, signal)
  if (signal?.aborted) return
  if (code !== 0) throw new LaunchRefused(`${said}\nThe build failed; the reason is above.`)
  writeFileSync(stamp, hash)
}

function runNext(root: string, signal?: AbortSignal): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    child.stderr.on('data', (part) => (said += part))
    signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
    if (signal?.aborted) child.kill('SIGTERM')
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

function hashSources(root: string): string {
  const hash = createHash('sha256')
  // A build holds absolute paths, so a moved folder is built anew.
  hash.update(root)
  for (const path of sources.flatMap((name) => listFiles(root, name))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const names = readdirSync(full).sort()
  return names.filter((name) => !name.startsWith('.')).flatMap((name) => listFiles(root, join(path, name)))
}
