import { request as ask } from 'node:http'
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { htmlPage, openFront } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

const open = async (...all: Parameters<typeof openFront>) => {
  opened = await openFront(...all)
  return opened.get
}

test('a desk page that is whole at once leaves squeezed with its length', async () => {
  const words = 'words '.repeat(2000)
  const get = await open(htmlPage(() => words))
  for (const [encoding, inflate] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
    const reply = await get('/desk', { headers: { 'accept-encoding': encoding } })
    expect(reply.headers).toMatchObject({
      'content-encoding': encoding,
      'content-length': `${reply.body.length}`,
    })
    expect(inflate(reply.body).toString()).toContain(words)
  }
})

test('a desk page that takes its time shows what is ready', async () => {
  let finish = () => {}
  await open(async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('first ')
    Object(response).flush()
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    response.end('last')
  })
  const came: string[] = []
  const inflate = createGunzip().on('data', (chunk) => {
    came.push(String(chunk))
    finish()
  })
  const { port } = opened
  const ended = new Promise((resolve) => inflate.once('end', resolve))
  ask({ port, path: '/desk', headers: { host: 'localhost:3000', 'accept-encoding': 'gzip' } })
    .once('response', (response) => response.pipe(inflate))
    .end()
  await ended
  expect(came).toEqual(['first ', 'last'])
})

test('a desk page that fails when part of it is written is cut off, never sent as if it were whole', async () => {
  const get = await open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('half a page')
    throw new Error('the other half')
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(get('/desk', { headers: { 'accept-encoding': 'br' } })).rejects.toThrow()
})
