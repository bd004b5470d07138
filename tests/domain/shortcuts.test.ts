import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clash, tidyKeys } from '#domain/shortcut-keys.ts'
import { chosenKeys, knownKeys, liveKeys, usualShortcuts } from '#domain/shortcut-settings.ts'
import { shortcutIds, shortcuts } from '#domain/shortcuts.ts'
import { fieldOf, settableIds, shortcutsDraft, shortcutValues } from '#domain/shortcuts-draft.ts'

const parse = (values: Record<string, string>) => shortcutsDraft.safeParse(values)
const faults = (values: Record<string, string>) =>
  parse(values).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)

describe('the desk’s own keys', () => {
  it('are written as keys are kept', () => {
    for (const id of shortcutIds) expect(tidyKeys(shortcuts[id].keys), id).toBe(shortcuts[id].keys)
  })

  it('each have a control that bears them', () => {
    const root = resolve(import.meta.dirname, '..', '..')
    const files = globSync(['{app,components}/**/*.{ts,tsx}', 'domain/desk-navigation.ts'], { cwd: root })
    const drawn = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
    const isBorne = (id: string) =>
      [`'${id}'`, `"${id}"`].some((name) => drawn.includes(name)) ||
      // The three verdicts are named by one line.
      (id.startsWith('verdict.') && drawn.includes('`verdict.${'))
    expect(shortcutIds.filter((id) => !isBorne(id))).toEqual([])
  })

  it('take nothing from one another where both are wanted', () => {
    const pairs = shortcutIds.flatMap((id) =>
      shortcutIds.filter((other) => other > id).map((other) => [id, other] as const),
    )
    const taken = pairs.filter(([one, other]) => {
      const [a, b] = [shortcuts[one], shortcuts[other]]
      const meet = a.scope === b.scope || [a.scope, b.scope].includes('everywhere')
      return (meet || a.keys !== b.keys) && clash(a.keys, b.keys)
    })
    expect(taken).toEqual([])
  })
})

it('gives every field a name that an ended session keeps', () => {
  const names = settableIds.map(fieldOf)
  expect(names.filter((name) => !/^[a-z]{1,40}$/i.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

describe('own keys', () => {
  it('are those that differ from the desk’s', () => {
    expect(parse({ keyNew: ' Shift+n ', keyHelp: '?', keyUp: '' }).data).toEqual({
      isOff: false,
      keys: { new: 'Shift+N' },
    })
  })

  it('fall back to the desk’s all at once', () => {
    expect(parse({ usual: 'yes', isOff: 'yes', keyNew: 'nonsense' }).data).toEqual(usualShortcuts)
  })

  it('are refused where they are no keys', () => {
    expect(faults({ keyNew: 'Ctrl+N', keyUp: 'й' })).toEqual([
      expect.stringMatching(/^keyNew: Write a key as/),
      expect.stringMatching(/^keyUp: Write a key as/),
    ])
  })

  it.each([
    ['the same keys in the same place', { keyListPick: 'j' }, /“j” is “Down the list” already \(in a list\)/],
    [
      'keys that are wanted everywhere',
      { keyListPick: '?' },
      /“\?” is “Show the keys” already \(everywhere\)/,
    ],
    ['the beginning of a sequence', { keyBenchFind: 'g' }, /“g” is “Go to the queue” already/],
    ['keys that cannot be changed', { keyPalette: 'Mod+Enter' }, /“Send the form that you are in” already/],
    ['two that are both new', { keyNew: 'm', keyNext: 'm' }, /“m” is “The one after” already/],
  ])('are refused for %s', (_, values, sentence) => {
    expect(faults(values)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]))
  })

  it('may change places, and may have keys that another part of the desk has', () => {
    expect(faults({ keyListNext: 'k', keyListPrevious: 'j', keyListPick: 'v' })).toBeUndefined()
  })

  it('come back as they were typed into the form', () => {
    const settings = { isOff: true, keys: { new: 'Shift+N' } }
    expect(parse(shortcutValues(settings)).data).toEqual(settings)
  })
})

it('switches off characters alone, and leaves what is held down or has a name', () => {
  const off = { isOff: true, keys: { new: 'Mod+Shift+N' } }
  expect(liveKeys('list.next', off)).toBeNull()
  expect(liveKeys('go.queue', off)).toBeNull()
  expect(liveKeys('list.extend-down', off)).toBeNull()
  expect(liveKeys('palette', off)).toBe('Mod+K')
  expect(liveKeys('up', off)).toBe('Escape')
  expect(liveKeys('new', off)).toBe('Mod+Shift+N')
  expect(chosenKeys('list.next', off)).toBe('j')
})

it('leaves out keys of shortcuts that are no more', () => {
  expect(knownKeys({ new: 'm', 'gone.away': 'x', __proto__x: 'y' })).toEqual({ new: 'm' })
})
