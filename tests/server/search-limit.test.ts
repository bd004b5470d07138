import { afterEach, describe, expect, test, vi } from 'vitest'
import { htmlPage, openFront } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

async function searchOften(times: number, address: string) {
  const statuses: number[] = []
  for (let time = 0; time < times; time++)
    statuses.push((await opened.get(`/search?q=trams${time}`, from(address))).status)
  return statuses
}

describe('searches', () => {
  test('are made anew each time, and kept by nobody', async () => {
    const handle = vi.fn(htmlPage(() => 'found'))
    opened = await openFront(handle)
    for (const time of [1, 2]) {
      const reply = await opened.get('/search?q=trams')
      expect(reply.headers['cache-control']).toBe('private, no-store')
      expect(handle).toHaveBeenCalledTimes(time)
    }
    expect(opened.front.pages.size).toBe(0)
    await opened.get('/search')
    await opened.get('/search?verdict=disputed&q=+')
    expect(handle).toHaveBeenCalledTimes(3)
    expect(opened.front.pages.size).toBe(1)
  })

  test('are counted by the visitor’s address: the next one is told when', async () => {
    opened = await openFront(
      htmlPage(() => 'found'),
      { proxies: 1 },
    )
    expect(new Set(await searchOften(60, '192.0.2.1'))).toEqual(new Set([200]))
    const refused = await opened.get('/search?q=trams', from('192.0.2.1'))
    expect(refused.status).toBe(429)
    const wait = Number(refused.headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.text).toContain(`Search again in ${wait} second`)
    expect(refused.headers['cache-control']).toBe('private, no-store')
    expect((await opened.get('/search?q=trams', from('192.0.2.2'))).status).toBe(200)
  })

  test('of one IPv6 line are those of one visitor', async () => {
    opened = await openFront(
      htmlPage(() => 'found'),
      { proxies: 1 },
    )
    await searchOften(60, '2001:db8:1:2::a')
    expect(await searchOften(1, '2001:db8:1:2:ffff::b')).toEqual([429])
    expect(await searchOften(1, '2001:db8:1:3::a')).toEqual([200])
  })

  test('do not count other pages, nor close them', async () => {
    opened = await openFront(htmlPage(() => 'a page'))
    for (let time = 0; time < 70; time++) {
      expect((await opened.get(`/?verdict=disputed&page=${time + 2}`)).status).toBe(200)
      expect((await opened.get('/search')).status).toBe(200)
    }
    const statuses = new Set<number>()
    for (let time = 0; time < 61; time++) statuses.add((await opened.get('/search?q=a')).status)
    expect(statuses).toEqual(new Set([200, 429]))
    for (const open of ['/', '/search', '/corrections', '/speakers/a', '/checks/a'])
      expect([open, (await opened.get(open)).status]).toEqual([open, 200])
  })

  test('are counted by the connection where no proxy is trusted', async () => {
    opened = await openFront(htmlPage(() => 'found'))
    await searchOften(60, '192.0.2.1')
    expect(await searchOften(1, '192.0.2.77')).toEqual([429])
  })
})
