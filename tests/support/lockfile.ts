import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAtLeast, versionFloors } from './version-floors.ts'

export type LockedPackage = {
  version: string
  integrity?: string
  license?: string
  dev?: boolean
  name?: string
}
export type Lockfile = { packages: Record<string, LockedPackage> }
export type Manifest = Record<string, unknown>

const root = join(import.meta.dirname, '..', '..')
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'))

export const lockfile = () => read('package-lock.json') as Lockfile
export const manifest = () => read('package.json') as Manifest

/** May be shipped as it is: permissive, and OFL for fonts. */
const licences = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'OFL-1.1',
  'PostgreSQL',
]

/** Looked at one by one; the reason stands beside the name. */
const exceptions: [RegExp, string, string][] = [
  [
    /^@img\/sharp-/,
    'LGPL-3.0-or-later',
    'libvips: decodes pictures for sharp, linked as a separate library, unchanged',
  ],
  [/^lightningcss/, 'MPL-2.0', 'runs in the build of the style sheets only, unchanged'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'browser data read during the build; named in its package'],
]

/** Every place of the lockfile's tree but the project itself, with the package's real name. */
function installed({ packages }: Lockfile) {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({
      place,
      name: locked.name ?? place.split('node_modules/').at(-1) ?? '',
      locked,
    }))
}

/** Dependencies and overrides that are a range, a tag or an address instead of one version. */
export function looselyPinned(from: Manifest): string[] {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
  return kinds.flatMap((kind) => loose(from[kind] ?? {}, kind))
}

function loose(value: unknown, path: string): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => loose(inner, `${path} ${name}`))
  }
  const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/
  const own = /^\$[@\w./-]+$/
  return exact.test(String(value)) || own.test(String(value)) ? [] : [`${path}: ${value}`]
}

export function withoutIntegrity(from: Lockfile): string[] {
  const fine = (locked: LockedPackage) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? '')
  return installed(from).flatMap(({ place, locked }) => (fine(locked) ? [] : [place]))
}

export function belowFloor(from: Lockfile): string[] {
  return installed(from).flatMap(({ place, name, locked }) => {
    const floors = versionFloors[name]
    return floors && !isAtLeast(locked.version, floors) ? [`${place} ${locked.version}`] : []
  })
}

/** Packages that are shipped under terms nobody has agreed to. Each part of an `AND` counts by itself. */
export function strangeLicences(from: Lockfile): string[] {
  return installed(from)
    .filter(({ locked }) => !locked.dev)
    .flatMap(({ place, name, locked }) => {
      const parts = (locked.license ?? 'none').replace(/[()]/g, '').split(' AND ')
      const allowed = (part: string) =>
        part.split(' OR ').some((one) => licences.includes(one)) ||
        exceptions.some(([names, licence]) => names.test(name) && licence === part)
      return parts.every(allowed) ? [] : [`${place}: ${locked.license ?? 'no licence named'}`]
    })
}
