import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { clientAddress } from '#server/client-address.ts'
import { openFront } from '#tests/support/front-trial.ts'

const asked = (forwarded: string | undefined, proxies: number) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const request = { headers, socket: { remoteAddress: '10.0.0.9' } } as unknown as IncomingMessage
  return clientAddress(request, proxies)
}

describe('where a request comes from', () => {
  test.each<[string, string | undefined, number, string]>([
    ['no proxy: the header is the visitor’s invention', '192.0.2.1', 0, '10.0.0.9'],
    ['one proxy: what it was asked from', '192.0.2.1', 1, '192.0.2.1'],
    ['one proxy: what stands before is the visitor’s invention', '1.1.1.1, 192.0.2.1', 1, '192.0.2.1'],
    ['two proxies: the second from the right', '1.1.1.1, 192.0.2.1, 10.0.0.8', 2, '192.0.2.1'],
    ['fewer entries than proxies: the first', '192.0.2.1', 2, '192.0.2.1'],
    ['IPv6', '2001:db8::1', 1, '2001:db8::1'],
    ['no header', undefined, 1, '10.0.0.9'],
    ['an empty header', ' , ', 1, '10.0.0.9'],
    ['what is no address', 'evil', 1, '10.0.0.9'],
  ])('%s', (_, forwarded, proxies, address) => expect(asked(forwarded, proxies)).toBe(address))

  test('is what Next is told', async () => {
    for (const [proxies, seen] of [
      [0, '127.0.0.1'],
      [1, '192.0.2.1'],
    ] as const) {
      const opened = await openFront(
        (request, response) => response.end(String(request.headers['x-forwarded-for'])),
        { proxies },
      )
      const { text } = await opened.get('/desk', { headers: { 'x-forwarded-for': '1.1.1.1, 192.0.2.1' } })
      expect(text).toBe(seen)
      await opened.close()
    }
  })
})
