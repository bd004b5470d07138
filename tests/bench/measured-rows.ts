import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A file as it was named: npm runs scripts in the project's folder, but people name files from where they stand. */
export const fileNamed = (name: string) => resolve(process.env.INIT_CWD ?? process.cwd(), name)

/** The rows of a .jsonl or .jsonl.gz file. Throws an Error that names the file, and the line where there is one. */
export function measuredRows(name: string): unknown[] {
  const path = fileNamed(name)
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
  const bytes = readFileSync(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch {
      throw new Error(`Line ${at + 1} of ${path} is no JSON.`)
    }
  })
}
