import { describe, expect, test } from 'vitest'
import { isFiltered, queueAddress, queueAddressOfArticle, queueQuery, unfiltered } from '#domain/queue.ts'

const article = '01900000-0000-7000-8000-000000000001'
const all = { show: 'needs-me', q: '', article: null, kind: null, priority: null }

describe('what the address asks of the queue', () => {
  test.each<[Record<string, unknown>, object]>([
    [{}, {}],
    [{ show: 'new' }, { show: 'new' }],
    [{ show: 'mine' }, {}],
    [{ show: ['due', 'new'] }, { show: 'due' }],
    [{ q: '  water ' }, { q: 'water' }],
    [{ q: 'cafe\u0301' }, { q: 'caf\u00e9' }],
    [{ q: 'a\0b' }, {}],
    [{ q: 'a'.repeat(101) }, {}],
    [{ article }, { article }],
    [{ article: article.toUpperCase() }, { article }],
    [{ article: '1 or 1=1' }, {}],
    [
      { kind: 'figure', priority: 'high-risk' },
      { kind: 'figure', priority: 'high-risk' },
    ],
    [{ kind: '', priority: '' }, {}],
    [{ kind: 'rumour', priority: 'urgent' }, {}],
  ])('%j', (params, wanted) => expect(queueQuery.parse(params)).toEqual({ ...all, ...wanted }))
})

describe('the address of a question', () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, '/desk'],
    [{ show: 'waiting' }, '/desk?show=waiting'],
    [{ q: 'a & b', kind: 'fact' }, '/desk?q=a+%26+b&kind=fact'],
    [{ show: 'new', article, priority: 'high' }, `/desk?show=new&priority=high&article=${article}`],
  ])('%j', (params, address) => {
    const query = queueQuery.parse(params)
    expect(queueAddress(query)).toBe(address)
    const asked = Object.fromEntries(new URL(address, 'http://desk').searchParams)
    expect(queueQuery.parse(asked)).toEqual(query)
    // The one of an article is made from its beginning, in the browser.
    expect(queueAddressOfArticle(query) + article).toBe(queueAddress({ ...query, article }))
  })

  test('without its filters it is the tab’s', () => {
    const query = queueQuery.parse({ show: 'new', q: 'x' })
    expect([isFiltered(query), isFiltered(unfiltered(query))]).toEqual([true, false])
    expect(queueAddress(unfiltered(query))).toBe('/desk?show=new')
  })
})
