import { beforeEach, expect, it, vi } from 'vitest'
import {
  carryDrafts,
  dropDraft,
  forgetDrafts,
  keepDraft,
  listDrafts,
  readDraft,
  welcomeBack,
} from '#components/form/stored-drafts.ts'

const DAY = 86_400_000
const draft = (words: string, at = Date.now()) => ({ at, values: { words }, about: {} })

/** As browsers do it: what is kept are its own properties. */
function storage(): Storage {
  const methods = {
    getItem: (name: string) => (Object.hasOwn(kept, name) ? kept[name] : null),
    setItem: (name: string, value: string) => Object.assign(kept, { [name]: value }),
    removeItem: (name: string) => Reflect.deleteProperty(kept, name),
  }
  const kept: Record<string, string> & Storage = Object.create(methods)
  return kept
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  welcomeBack('ines')
})

it('keeps what one person typed apart from what another did', () => {
  keepDraft('ines', 'claim:1', draft('hers'))
  expect(readDraft('ines', 'claim:1')?.values.words).toBe('hers')
  expect(readDraft('mara', 'claim:1')).toBeNull()
  dropDraft('mara', 'claim:1')
  expect(readDraft('ines', 'claim:1')).not.toBeNull()
  dropDraft('ines', 'claim:1')
  expect(readDraft('ines', 'claim:1')).toBeNull()
})

it('lists what begins alike, the newest first, and nobody else’s', () => {
  keepDraft('ines', 'claim:1:0', draft('first', Date.now() - 1_000))
  keepDraft('ines', 'claim:1:9', draft('second'))
  keepDraft('ines', 'claim:2:0', draft('elsewhere'))
  keepDraft('mara', 'claim:1:4', draft('hers'))
  expect(listDrafts('ines', 'claim:1:').map(({ key }) => key)).toEqual(['claim:1:9', 'claim:1:0'])
})

it('keeps nothing that is too long, and nothing older in its place', () => {
  keepDraft('ines', 'a', draft('short'))
  keepDraft('ines', 'a', draft('x'.repeat(200 * 1_024)))
  expect(readDraft('ines', 'a')).toBeNull()
})

it('lets go of what is old or broken when somebody comes, whosever it is, and of nothing else', () => {
  keepDraft('ines', 'old', draft('old', Date.now() - 15 * DAY))
  keepDraft('ines', 'young', draft('young', Date.now() - 13 * DAY))
  localStorage.setItem('stet:draft:mara:broken', '{')
  localStorage.setItem('something else', 'kept')
  expect(readDraft('ines', 'old')).toBeNull()
  expect(readDraft('ines', 'young')).not.toBeNull()
  welcomeBack('ines')
  expect(Object.keys(localStorage)).toEqual(['stet:draft:ines:young', 'something else'])
})

it('forgets whoever signs out, and keeps nothing more of them until they are back', () => {
  keepDraft('ines', 'a', draft('hers'))
  keepDraft('mara', 'a', draft('another’s'))
  forgetDrafts('ines')
  keepDraft('ines', 'a', draft('typed while the page goes'))
  expect(Object.keys(localStorage)).toEqual(['stet:draft:mara:a'])
  welcomeBack('ines')
  keepDraft('ines', 'a', draft('again'))
  expect(readDraft('ines', 'a')?.values.words).toBe('again')
})

it('does without where the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined)
  keepDraft('ines', 'a', draft('lost'))
  expect(readDraft('ines', 'a')).toBeNull()
  expect(listDrafts('ines', '')).toEqual([])
})

it('takes a person’s drafts along when they change the claim themself, and no others', () => {
  const about = (claimId: string, basedOn: string) => ({ ...draft('words'), about: { claimId, basedOn } })
  keepDraft('ines', 'verdict:c', about('c', '4'))
  keepDraft('ines', 'reword:c', about('c', '3'))
  keepDraft('ines', 'verdict:d', about('d', '4'))
  keepDraft('mara', 'verdict:c', about('c', '4'))
  carryDrafts('ines', 'c', '4')
  const basedOn = (who: string, key: string) => readDraft(who, key)?.about.basedOn
  expect(basedOn('ines', 'verdict:c')).toBe('5')
  expect(basedOn('ines', 'reword:c'), 'somebody else was between').toBe('3')
  expect(basedOn('ines', 'verdict:d')).toBe('4')
  expect(basedOn('mara', 'verdict:c')).toBe('4')
})
