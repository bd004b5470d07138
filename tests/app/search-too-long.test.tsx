import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wordsIn } from '#domain/words/words.ts'
import { type ReplySignal, withReplySignal } from '#server/reply-signal.ts'

const find = vi.hoisted(() => vi.fn())
vi.mock('#db/client.ts', () => ({ reader: () => null }))
vi.mock('#db/queries/list-found-claims.ts', () => ({ listFoundClaims: find }))
vi.mock('#db/queries/list-filter-choices.ts', () => ({
  listFilterChoices: async () => ({ speakers: [], articles: [] }),
}))
vi.mock('#db/queries/find-publisher.ts', () => ({
  findPublisher: async () => ({ language: 'uk', timeZone: 'UTC' }),
}))

const { default: Search } = await import('#app/(public)/search/page.tsx')

/** As drizzle hands it on. */
const failed = (code: string) =>
  new Error('wrapped', { cause: Object.assign(new Error('stopped'), { code }) })

async function searched(q: string) {
  const signal: ReplySignal = { requestId: 'x' }
  const page = await withReplySignal(signal, () => Search({ searchParams: Promise.resolve({ q }) }))
  return { status: signal.status, html: renderToStaticMarkup(page) }
}

beforeEach(() => void find.mockReset())

describe('a search', () => {
  it('that the database stopped is a 503 that says so in the newsroom’s language, with a way to try again', async () => {
    find.mockRejectedValue(failed('57014'))
    const { status, html } = await searched('мости "дві вежі"')
    expect(status).toBe(503)
    expect(html).toContain(wordsIn('uk').t('search.tooLong'))
    expect(html).toContain(
      'href="/search?q=%D0%BC%D0%BE%D1%81%D1%82%D0%B8+%22%D0%B4%D0%B2%D1%96+%D0%B2%D0%B5%D0%B6%D1%96%22"',
    )
  })

  it('that fails otherwise is a failure', async () => {
    find.mockRejectedValue(failed('42501'))
    await expect(searched('bridges')).rejects.toThrow('wrapped')
  })

  it('that finds nothing is a page like any other', async () => {
    find.mockResolvedValue({
      claims: [],
      total: 0,
      isCapped: false,
      hasMore: false,
      ranked: 200,
      isNear: false,
    })
    const { status, html } = await searched('bridges')
    expect(status).toBeUndefined()
    expect(html).toContain(wordsIn('uk').t('search.none'))
  })
})
