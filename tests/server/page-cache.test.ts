import { expect, test } from 'vitest'
import { PageCache } from '#server/page-cache.ts'

const made =
  (value: string, keep: number | false = 10) =>
  async () => ({ value, keep })

function held(value: string) {
  const { promise, resolve } = Promise.withResolvers<{ value: string; keep: number }>()
  return { make: () => promise, finish: () => resolve({ value, keep: 10 }) }
}

test('a value is made once and kept', async () => {
  const cache = new PageCache<string>(100)
  expect(await cache.load('/a', made('one'))).toBe('one')
  expect(await cache.load('/a', made('two'))).toBe('one')
})

test('what must not be kept makes no entry', async () => {
  const cache = new PageCache<string>(100)
  await cache.load('/a', made('one', false))
  expect(cache.size).toBe(0)
  expect(await cache.load('/a', made('two'))).toBe('two')
})

test('the least recently used goes first, and the weight stays below the limit', async () => {
  const cache = new PageCache<string>(30)
  for (const key of ['a', 'b', 'c']) await cache.load(key, made(key))
  await cache.load('a', made('again'))
  await cache.load('d', made('d'))
  expect(cache.bytes).toBe(30)
  expect(await cache.load('a', made('new'))).toBe('a')
  expect(await cache.load('b', made('new'))).toBe('new')
})

test('a value heavier than the whole cache throws nothing out', async () => {
  const cache = new PageCache<string>(30)
  await cache.load('a', made('a'))
  await cache.load('big', made('big', 31))
  expect(cache.size).toBe(1)
})

test('those who come while it is made wait for the same one', async () => {
  const cache = new PageCache<string>(100)
  const slow = held('one')
  const both = [cache.load('/a', slow.make), cache.load('/a', made('two'))]
  slow.finish()
  expect(await Promise.all(both)).toEqual(['one', 'one'])
})

test('a render that began before an emptying is not kept, and nobody after it joins it', async () => {
  const cache = new PageCache<string>(100)
  const slow = held('old')
  const first = cache.load('/a', slow.make)
  cache.empty()
  expect(await cache.load('/a', made('new'))).toBe('new')
  slow.finish()
  expect(await first).toBe('old')
  expect(await cache.load('/a', made('newer'))).toBe('new')
})

test('suspended it neither reads nor writes, and it is empty when resumed', async () => {
  const cache = new PageCache<string>(100)
  await cache.load('/a', made('one'))
  const slow = held('late')
  const late = cache.load('/b', slow.make)
  cache.suspend()
  expect(await cache.load('/a', made('two'))).toBe('two')
  cache.resume()
  slow.finish()
  await late
  expect(cache.size).toBe(0)
  expect(await cache.load('/a', made('three'))).toBe('three')
})

test('a failure is told to all who wait and is not kept', async () => {
  const cache = new PageCache<string>(100)
  const fails = () => Promise.reject(new Error('no'))
  await expect(cache.load('/a', fails)).rejects.toThrow('no')
  expect(await cache.load('/a', made('one'))).toBe('one')
})
