import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles } from './support/architecture/source-file.ts'

const project = projectFiles()
const byPath = new Map(project.map((file) => [file.path, file]))
const document = /(^|\/)(page|layout|error|not-found|global-not-found)\.tsx$/

/** What is reached from the pages of `folders`, the style sheets among it; routes aside, which draw no page. */
function reached(folders: RegExp): string[] {
  const found = new Set<string>()
  const todo = [...byPath.keys()].filter((path) => folders.test(path) && document.test(path))
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (found.has(path)) continue
    found.add(path)
    for (const { target } of byPath.get(path)?.imports ?? []) if (target !== null) todo.push(target)
  }
  return [...found].sort()
}

/** Where a class may stand. */
const isDrawn = (path: string) => path.startsWith('components/') || /^app\/.*\.tsx$/.test(path)

/** Which of the project's files `@source` names in a sheet of `app/`, as Tailwind reads it: a folder, or what matches. */
function sources(sheet: string): string[] {
  const rules = [...sheet.matchAll(/^@source (not )?'([^']+)';$/gm)].map(([, not, glob = '']) => {
    const named = posix.join('app', glob)
    return { not: not !== undefined, globs: [named, `${named}/**`] }
  })
  const named = (path: string, rule: { globs: string[] }) =>
    rule.globs.some((glob) => posix.matchesGlob(path, glob))
  return [...byPath.keys()].filter(
    (path) =>
      isDrawn(path) &&
      rules.some((rule) => !rule.not && named(path, rule)) &&
      !rules.some((rule) => rule.not && named(path, rule)),
  )
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const sides = {
  readers: { sheet: 'app/readers.css', folders: /^app\/(\((public|embed)\)\/|[^/]+$)/ },
  desk: { sheet: 'app/desk.css', folders: /^app\/\(desk\)\// },
}

describe.each(Object.entries(sides))('the style sheet of %s', (_side, { sheet, folders }) => {
  test('is the only one that their pages import', () => {
    expect(reached(folders).filter((path) => path.endsWith('.css'))).toEqual([sheet])
  })

  test('has everything that they draw for a source', () => {
    const drawn = reached(folders).filter(isDrawn)
    expect(drawn.length).toBeGreaterThan(50)
    const known = new Set(sources(read(sheet)))
    expect(drawn.filter((path) => !known.has(path))).toEqual([])
  })
})

test('readers’ sheet names no component that they do not draw', () => {
  const drawn = new Set(reached(sides.readers.folders))
  const named = sources(read(sides.readers.sheet)).filter((path) => path.startsWith('components/'))
  expect(named.filter((path) => !drawn.has(path))).toEqual([])
})

test('a source is a folder, a file or what matches, and not what is excepted', () => {
  const all = sources(
    `@source './*.tsx';\n@source '../components/{ui,picture}';\n@source not '../components/picture';`,
  )
  expect(all).toContain('app/readers-document.tsx')
  expect(all).toContain('components/ui/link.tsx')
  expect(all.filter((path) => !/^(app\/[^/]+\.tsx|components\/ui\/.+)$/.test(path))).toEqual([])
  expect(sources("/* @source '../components'; */")).toEqual([])
})
