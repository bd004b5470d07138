import { floorOf, perFile, type Rule } from './rule.ts'
import type { SourceFile } from './source-file.ts'

/** Which floors a floor may import from, itself included. What is not listed may import anything. */
const may: Record<string, string[]> = {
  domain: ['domain'],
  components: ['domain', 'components'],
  db: ['domain', 'db', 'env.ts'],
  outside: ['domain', 'outside', 'env.ts'],
  worker: ['domain', 'db', 'outside', 'env.ts', 'worker'],
  server: ['domain', 'db', 'outside', 'env.ts', 'server', 'package.json'],
  // A page may name what it shares with the server in front; the server never reaches up into app.
  app: ['domain', 'db', 'outside', 'components', 'env.ts', 'auth.ts', 'app', 'server'],
  'auth.ts': ['domain', 'db', 'outside', 'env.ts', 'app'],
  'env.ts': [],
  bin: ['bin'],
}

/** Small pure libraries that may decide on paper. */
const pureLibraries = [
  'zod',
  '@dagrejs/dagre',
  'approx-string-match',
  'diff',
  'feed',
  'mdast',
  'mdast-util-from-markdown',
  'sbd',
  'use-intl/core',
]
const bareNode = ['domain', 'db', 'outside', 'worker', 'server', 'auth.ts', 'env.ts']

/** Packages that belong to other floors. */
const strangers: Record<string, RegExp> = {
  db: /^(next|next-auth|react|react-dom)(\/|$)/,
  outside: /^(next|next-auth|react|react-dom|drizzle-orm|postgres)(\/|$)/,
  worker: /^(next|next-auth|react|react-dom)(\/|$)/,
  components: /^(next-auth|drizzle-orm|postgres|node:.*|next\/(headers|cache|server))(\/|$)/,
}

export const floorRules: Rule[] = [
  {
    name: 'floors import only what lies below them, types included',
    faults: perFile((file) => {
      const allowed = may[floorOf(file.path)]
      const own = file.imports.flatMap(({ target }) => (target === null ? [] : [target]))
      return allowed ? own.filter((to) => !allowed.includes(floorOf(to))).map((to) => `imports ${to}`) : []
    }),
    planted: [
      { 'domain/claim.ts': "import type { Row } from '#db/schema/claim.ts'" },
      { 'components/a.tsx': "export { env } from '#env.ts'" },
      { 'db/commands/a.ts': "type A = import('../../app/session.ts').Session" },
      { 'server/a.ts': "await import('#tests/support/front.ts')" },
    ],
  },
  {
    name: 'domain imports no package but zod and small pure libraries',
    faults: perFile((file) => {
      const packages = file.imports.filter(({ target }) => target === null && floorOf(file.path) === 'domain')
      return packages.filter(({ from }) => !pureLibraries.includes(from)).map(({ from }) => `imports ${from}`)
    }),
    planted: [
      { 'domain/a.ts': "import { readFileSync } from 'node:fs'" },
      { 'domain/a.ts': "import { cache } from 'react'" },
    ],
  },
  {
    name: 'db, outside and worker know nothing of Next; components nothing of databases',
    faults: perFile((file) => {
      const stranger = strangers[floorOf(file.path)]
      return file.imports.filter(({ from }) => stranger?.test(from)).map(({ from }) => `imports ${from}`)
    }),
    planted: [
      { 'db/commands/publish.ts': "import { revalidateTag } from 'next/cache'" },
      { 'components/a.tsx': "import { sql } from 'drizzle-orm'" },
    ],
  },
  {
    name: 'what bare Node runs holds and imports no .tsx',
    faults: perFile((file) => {
      if (!bareNode.includes(floorOf(file.path))) return []
      const drawn = [file.path, ...file.imports.map(({ from }) => from)].filter((path) =>
        path.endsWith('.tsx'),
      )
      return drawn.map((path) => `${path} cannot run in bare Node`)
    }),
    planted: [{ 'server/a.tsx': '' }, { 'auth.ts': "import { A } from '#app/a.tsx'" }],
  },
  {
    name: 'imports name a file with its ending, by package import across folders',
    faults: perFile((file) =>
      file.imports.flatMap(({ from, target }) => {
        if (target === null) return []
        if (from.startsWith('@/')) return [`${from} is an alias that bare Node does not know`]
        return /\.(tsx?|mjs|json|css)$/.test(from) ? [] : [`${from} lacks its ending`]
      }),
    ),
    planted: [{ 'app/a.ts': "import { b } from './b'" }, { 'app/a.ts': "import { b } from '@/db/b.ts'" }],
  },
  {
    name: 'no import cycles, types included',
    faults: cycles,
    planted: [
      {
        'db/a.ts': "import './b.ts'",
        'db/b.ts': "import type { C } from '#db/c.ts'",
        'db/c.ts': "export * from './a.ts'",
      },
      { 'db/a.ts': "import './a.ts'" },
    ],
  },
]

/** Each cycle once, by depth-first walk: a file that is met again while still open closes one. */
function cycles(files: SourceFile[]) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, open: string[]) => {
    if (open.includes(path)) found.push([...open.slice(open.indexOf(path)), path].join(' → '))
    if (open.includes(path) || done.has(path)) return
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== null) visit(target, [...open, path])
    }
    done.add(path)
  }
  for (const path of byPath.keys()) visit(path, [])
  return found
}
