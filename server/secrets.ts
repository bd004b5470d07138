import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LaunchRefused } from './launch-refused.ts'

/** The secret that signs session cookies: made once per data folder, readable by its owner only. */
export function authSecret(folder: string): string {
  const file = join(folder, 'auth-secret')
  try {
    return read(file) ?? make(folder, file)
  } catch (error) {
    if (error instanceof LaunchRefused) throw error
    throw new LaunchRefused(`The secret in ${file} cannot be kept: ${(error as Error).message}.`)
  }
}

function read(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= 32) return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  throw new LaunchRefused(`The secret in ${file} is damaged: delete the file, and everyone signs in again.`)
}

/** Written beside and linked, so two starters agree on one secret and none is ever half written. */
function make(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return read(file) ?? make(folder, file)
}
