import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { BlobRefused } from '#outside/blob-store.ts'
import { readMultipart } from '#outside/multipart.ts'

type Sent = { name: string; bytes: AsyncIterable<Uint8Array> }

async function sentBy(form: FormData) {
  const response = new Response(form)
  const type = response.headers.get('content-type') ?? ''
  return { type, bytes: Buffer.from(await response.arrayBuffer()) }
}

async function* inSteps(bytes: Buffer, step = 1_000, then?: Error) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
  if (then) throw then
}

function evidenceForm(file = new File(['x'.repeat(300_000)], 'звіт.txt')) {
  const form = new FormData()
  form.set('title', 'Чайник')
  form.set('file', file)
  form.set('shows', 'behind the file')
  form.append('$ACTION_ID', 'not a field of ours')
  return form
}

const keeping = () => {
  const kept: { name: string; size: number }[] = []
  const take = async ({ name, bytes }: Sent) => {
    kept.push({ name, size: (await buffer(bytes)).length })
  }
  return { kept, take }
}

test.each([7, 1_000, 1_000_000])('a form with its file arrives whole in steps of %i bytes', async (step) => {
  const { type, bytes } = await sentBy(evidenceForm())
  const { kept, take } = keeping()
  const fields = await readMultipart(type, inSteps(bytes, step), take)
  expect(fields).toEqual({ title: 'Чайник', shows: 'behind the file' })
  expect(kept).toEqual([{ name: 'звіт.txt', size: 300_000 }])
})

test('a file field that was left empty hands on nothing', async () => {
  const { type, bytes } = await sentBy(evidenceForm(new File([], '')))
  const { kept, take } = keeping()
  expect(await readMultipart(type, inSteps(bytes), take)).toMatchObject({ shows: 'behind the file' })
  expect(kept).toEqual([])
})

test('a file that is refused half way does not lose the fields behind it', async () => {
  const { type, bytes } = await sentBy(evidenceForm())
  const fields = await readMultipart(type, inSteps(bytes), async ({ bytes: read }) => {
    for await (const _chunk of read) return
  })
  expect(fields).toMatchObject({ shows: 'behind the file' })
})

describe('a form that did not arrive whole is refused as cut, and its file with it', () => {
  const cases: [string, string, (bytes: Buffer) => AsyncIterable<Uint8Array>][] = [
    ['ends', 'in the file', (bytes) => inSteps(bytes.subarray(0, 5_000))],
    ['ends', 'before its last mark', (bytes) => inSteps(bytes.subarray(0, -10))],
    ['is cut off', 'in the file', (bytes) => inSteps(bytes.subarray(0, 5_000), 1_000, new Error('aborted'))],
  ]
  test.each(cases)('%s %s', async (_how, where, body) => {
    const { type, bytes } = await sentBy(evidenceForm())
    const heard: unknown[] = []
    const reading = readMultipart(type, body(bytes), async ({ bytes: read }) => {
      await buffer(read).catch((error: unknown) => heard.push(error))
    })
    await expect(reading).rejects.toBeInstanceOf(BlobRefused)
    if (where === 'in the file') expect(heard).toHaveLength(1)
  })

  test.each(['multipart/form-data', 'multipart/form-data; boundary='])('%s has no form', async (type) => {
    await expect(readMultipart(type, inSteps(Buffer.from('a')), async () => {})).rejects.toBeInstanceOf(
      BlobRefused,
    )
  })

  test('fields beyond what a form of ours holds', async () => {
    const form = new FormData()
    for (let at = 0; at < 5; at++) form.set(`field${at}`, 'x'.repeat(600_000))
    const { type, bytes } = await sentBy(form)
    await expect(readMultipart(type, inSteps(bytes, 65_536), async () => {})).rejects.toBeInstanceOf(
      BlobRefused,
    )
  })
})

test('what keeping the file throws is thrown', async () => {
  const { type, bytes } = await sentBy(evidenceForm())
  const away = readMultipart(type, inSteps(bytes), async () => {
    throw new RangeError('The database is away')
  })
  await expect(away).rejects.toBeInstanceOf(RangeError)
})
