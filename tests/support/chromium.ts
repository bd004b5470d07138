import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright'
import { unpackChromium } from './packed-chromium.ts'

export type ChosenChromium = { path: string; args: string[]; env: Record<string, string> }
/** `env` holds only what this browser needs besides the environment of the caller. */
type Candidate = { source: string; path: string; env: Record<string, string> }

const root = join(import.meta.dirname, '..', '..')

/**
 * A Chromium that has been seen to start on this machine: CHROMIUM_PATH, else the locked npm package, else
 * Playwright's own download, else Debian's package (root only). Throws one error that lists every attempt.
 */
export async function ensureChromium(say: (line: string) => void = () => {}): Promise<ChosenChromium> {
  const remembered = recall()
  // Playwright's workers read the configuration again: what their own run has proven, they take as it is.
  if (remembered && process.env[provenHere] === remembered.source) return chosen(remembered)
  const failures: string[] = []
  for (const look of remembered ? [() => [remembered], ...looks] : looks) {
    for (const candidate of await attempt(look, say, failures)) {
      const version = await start(candidate).catch((error: unknown) => {
        failures.push(`${candidate.source}, ${candidate.path}: ${firstLines(error)}`)
      })
      if (!version) continue
      say(`Chromium ${version}: ${candidate.source}, ${candidate.path}`)
      remember(candidate)
      process.env[provenHere] = candidate.source
      return chosen(candidate)
    }
    // A configured browser that does not work is a mistake to mend, not a reason to look elsewhere.
    if (look === configured && process.env.CHROMIUM_PATH) break
  }
  throw new Error(`No Chromium starts here, so the browser tests cannot run.\n  ${failures.join('\n  ')}`)
}

const provenHere = 'STET_CHROMIUM_PROVEN'

async function attempt(look: Look, say: (line: string) => void, failures: string[]): Promise<Candidate[]> {
  try {
    return await look(say)
  } catch (error) {
    failures.push(firstLines(error))
    return []
  }
}

type Look = (say: (line: string) => void) => Candidate[] | Promise<Candidate[]>

const configured: Look = () => {
  const path = process.env.CHROMIUM_PATH
  if (!path) return []
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file.`)
  return [{ source: 'CHROMIUM_PATH', path, env: {} }]
}

const packed: Look = async () => {
  const unpacked = await unpackChromium(cacheFolder())
  if (!unpacked) return []
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: unpacked.fontconfig }
  // The machine's own libnss3 is newer than the packed one, so it goes first where there is one.
  return [
    { source: '@sparticuz/chromium', path: unpacked.path, env: fonts },
    {
      source: '@sparticuz/chromium with its own libraries',
      path: unpacked.path,
      env: { ...fonts, LD_LIBRARY_PATH: unpacked.libraries },
    },
  ]
}

const downloaded: Look = (say) => {
  const path = chromium.executablePath()
  if (!existsSync(path)) {
    say('Chromium: downloading the one that Playwright offers')
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
    run('Playwright’s download', process.execPath, [cli, 'install', '--no-shell', 'chromium'])
  }
  return [{ source: 'Playwright’s download', path, env: {} }]
}

const debian: Look = (say) => {
  const path = '/usr/bin/chromium'
  if (!existsSync(path)) {
    if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) {
      throw new Error('Debian’s chromium package is not installed, and only root can install it.')
    }
    say('Chromium: installing Debian’s package')
    run('apt-get update', 'apt-get', ['update', '-qq'])
    run('apt-get install', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  return [{ source: 'Debian’s package', path, env: {} }]
}

/** In the order in which they are tried. */
const looks: Look[] = [configured, packed, downloaded, debian]

function run(what: string, command: string, args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 })
  if (done.error) throw new Error(`${what}: ${done.error.message}`)
  if (done.status !== 0) throw new Error(`${what}: ${done.stderr.toString().trim().split('\n')[0]}`)
}

/** Opens a page: a browser that lacks a library still answers `--version` on some machines. */
async function start(candidate: Candidate) {
  const { path, args, env } = chosen(candidate)
  const browser = await chromium.launch({ executablePath: path, args, env, timeout: 30_000 })
  try {
    const page = await browser.newPage()
    await page.goto('about:blank')
    await page.setContent('<h1>Stet</h1>')
    if ((await page.innerText('h1')) !== 'Stet') throw new Error('the browser draws no text')
    return browser.version()
  } finally {
    await browser.close()
  }
}

function chosen({ path, env }: Candidate): ChosenChromium {
  const quiet = ['background-networking', 'component-update', 'sync', 'quic'].map(
    (name) => `--disable-${name}`,
  )
  const args = [...quiet, '--no-first-run', ...(userInfo().uid === 0 ? ['--no-sandbox'] : [])]
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1])
  return { path, args, env: { ...Object.fromEntries(inherited), ...env } }
}

/** Below node_modules where it can be written, else a folder of this user alone: two users never collide. */
function cacheFolder() {
  const shared = join(root, 'node_modules', '.cache')
  try {
    mkdirSync(shared, { recursive: true })
    accessSync(shared, constants.W_OK)
    return shared
  } catch {
    const own = join(tmpdir(), `stet-${userInfo().uid}`)
    mkdirSync(own, { recursive: true, mode: 0o700 })
    if (statSync(own).uid !== userInfo().uid) throw new Error(`${own} belongs to someone else.`)
    return own
  }
}

type Remembered = { key: string; candidate: Candidate }

const note = () => join(cacheFolder(), 'stet-chromium.json')
/** A proof holds for one setting, one user and one place of the project. */
const key = () => JSON.stringify([process.env.CHROMIUM_PATH ?? '', userInfo().uid, root])

function recall(): Candidate | undefined {
  try {
    const kept = JSON.parse(readFileSync(note(), 'utf8')) as Remembered
    return kept.key === key() && existsSync(kept.candidate.path) ? kept.candidate : undefined
  } catch {
    return undefined
  }
}

function remember(candidate: Candidate) {
  const kept: Remembered = { key: key(), candidate }
  try {
    writeFileSync(note(), `${JSON.stringify(kept, null, 2)}\n`)
  } catch {
    // Another user's note: this run proves its browser again next time.
  }
}

function firstLines(error: unknown) {
  const text = error instanceof Error ? error.message : String(error)
  const missing = text.match(/error while loading shared libraries: .*/)
  return missing ? missing[0] : (text.split('\n')[0] ?? '')
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  try {
    await ensureChromium((line) => console.log(line))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
