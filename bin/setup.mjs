#!/usr/bin/env node
// Makes sure that what Stet needs is installed. Runs on plain Node before node_modules exists, so it
// imports nothing but Node itself. With --browser it also makes sure of a Chromium for the tests.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.stet-setup')
const pinnedNode = join(modules, '.bin', 'node')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNode = (wantedMajor, wantedMinor) =>
  major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Ends with this process, and when npm is gone: a signal to npm reaches its shell, not what the shell runs. */
function run(command, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env })
    const parent = process.ppid
    const end = () => child.kill('SIGTERM')
    const watch = setInterval(() => process.ppid !== parent && end(), 300)
    process.once('SIGINT', end).once('SIGTERM', end)
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      resolve(code ?? 1)
    })
  })
}

/** What npm installed, by its own list, is what the lockfile names; only optional packages may be missing. */
function matchesLockfile(lockfile) {
  try {
    const wanted = Object.entries(JSON.parse(lockfile).packages)
    const listed = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    return wanted.every(([path, { version, integrity, optional, devOptional }]) => {
      if (path === '') return true
      const found = listed[path]
      if (!found) return Boolean(optional ?? devOptional)
      return found.version === version && found.integrity === integrity && existsSync(join(root, path))
    })
  } catch {
    return false
  }
}

async function install() {
  console.log('Installing the packages…')
  // npm must not run on the Node that it is about to delete with node_modules.
  const outside = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(modules + sep))
  const env = { ...process.env, PATH: outside.join(delimiter) }
  // Whatever NODE_ENV says: the build needs the development packages.
  const words = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env
  const own = npm?.endsWith('npm-cli.js') && !node.startsWith(modules + sep)
  // npm draws its progress on a terminal only.
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const pulse = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  … ${seconds()} s`), 10_000)
  const code = own ? await run(node, [npm, ...words], env) : await run('npm', words, env)
  clearInterval(pulse)
  if (code !== 0) refuse('The packages could not be installed; npm says why above.')
}

if (!isNode(20, 9)) refuse(`Stet needs Node 20.9 or newer; this is ${process.versions.node}.`)

const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
const wanted = createHash('sha256').update(lockfile).digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== wanted) {
  if (!matchesLockfile(lockfile)) await install()
  writeFileSync(stamp, wanted)
}

if (!existsSync(pinnedNode) && !isNode(22, 18)) {
  refuse(
    `On ${process.platform}-${process.arch} Stet needs Node 22.18 or newer; this is ${process.versions.node}.`,
  )
}

if (process.argv.includes('--browser')) {
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath
  const code = await run(node, [join(root, 'tests', 'support', 'chromium.ts')], process.env)
  if (code !== 0) process.exit(code)
}
