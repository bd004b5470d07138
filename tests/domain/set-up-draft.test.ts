import { describe, expect, test } from 'vitest'
import { browserName } from '#domain/browser-name.ts'
import { setUpDraft } from '#domain/set-up-draft.ts'
import { isTimeZone, timeZones } from '#domain/time-zone.ts'

const draft = setUpDraft(() => false)
const form = {
  ...{ token: ' abc ', newsroomName: 'The Gazette', domains: '', timeZone: 'Europe/Kyiv', language: 'uk' },
  ...{ contact: 'desk@gazette.example', corrections: 'https://gazette.example/errors' },
  ...{ name: 'Ada', email: 'Ada@Gazette.example', password: 'a good long one' },
}

describe('the form of set-up', () => {
  test('cleans what was typed', () => {
    const domains = 'Gazette.example, https://www.gazette.example/about\nnews.gazette.example; газета.укр'
    expect(draft.parse({ ...form, domains })).toMatchObject({
      token: 'abc',
      email: 'ada@gazette.example',
      domains: ['gazette.example', 'news.gazette.example', 'xn--80aahjj1e.xn--j1amh'],
    })
  })

  test.each([
    ['domains', 'gazette'],
    ['domains', 'http://'],
    ['domains', '192.0.2.1'],
    ['domains', 'a b@c.example'],
    ['timeZone', 'Europe/Atlantis'],
    ['timeZone', ''],
    ['language', 'tlh'],
    ['newsroomName', ' '],
    ['contact', ''],
    ['corrections', ''],
    ['name', ''],
    ['email', 'ada'],
    ['password', 'short'],
  ])('refuses %s %j', (field, value) => {
    const parsed = draft.safeParse({ ...form, [field]: value })
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field])
  })
})

test('time zones are IANA’s, under their present names, and every runtime knows them', () => {
  const zones = timeZones()
  expect(zones.length).toBeGreaterThan(400)
  expect(zones).toContain('UTC')
  for (const zone of ['Europe/Kyiv', 'Asia/Kolkata', 'Africa/Khartoum']) expect(zones).toContain(zone)
  expect(zones).not.toContain('Europe/Kiev')
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  expect(isTimeZone('+02:00')).toBe(false)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
    'Chrome on Linux',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Safari/537.36 Edg/140',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605 Version/18 Safari/605', 'Safari on macOS'],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 SamsungBrowser/27 Chrome/125 Safari/537',
    'Samsung Internet on Android',
  ],
  ['Something/1.0 (Linux)', 'A browser on Linux'],
  ['curl/8.0', 'A browser that does not say which'],
  [null, 'A browser that does not say which'],
])('%s is %s', (agent, name) => expect(browserName(agent)).toBe(name))
