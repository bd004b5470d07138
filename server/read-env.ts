import { resolve } from 'node:path'
import { type Env, parseEnv } from '../env.ts'
import { LaunchRefused } from './launch-refused.ts'

const root = resolve(import.meta.dirname, '..')

/** The environment with what `.env.local` and `.env` add to it; throws `LaunchRefused` naming every problem. */
export function readEnv(): Env {
  for (const file of ['.env.local', '.env']) {
    try {
      process.loadEnvFile(resolve(root, file))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  try {
    return parseEnv(process.env)
  } catch (error) {
    throw new LaunchRefused((error as Error).message)
  }
}
