import type { Words } from '#domain/words/words.ts'

const places = [
  { href: '/', word: 'layout.checks' },
  { href: '/corrections', word: 'layout.corrections' },
  { href: '/methodology', word: 'layout.methodology' },
] as const

/** Who publishes here, the places of readers, and the search, which needs no script. */
export function Masthead({ newsroomName, words: { t } }: { newsroomName: string; words: Words }) {
  return (
    <header className="border-b border-hairline">
      <div className="mx-auto flex max-w-[56rem] flex-wrap items-center gap-x-6 px-4 py-2 sm:px-6">
        <a
          href="/"
          className="me-auto py-2 font-serif text-xl leading-snug font-bold tracking-tight hover:underline"
        >
          <bdi>{newsroomName}</bdi>
        </a>
        <nav aria-label={t('layout.main')} className="flex flex-wrap gap-x-6 font-sans text-sm print:hidden">
          {places.map(({ href, word }) => (
            <a key={href} href={href} className="inline-block py-3 hover:underline">
              {t(word)}
            </a>
          ))}
        </nav>
        <search className="w-full pb-2 sm:w-64 sm:pb-0 lg:w-72 print:hidden">
          <form action="/search" className="flex gap-2 font-sans text-sm">
            <input
              type="search"
              name="q"
              aria-label={t('layout.searchLabel')}
              maxLength={200}
              required
              dir="auto"
              className="h-10 min-w-0 flex-1 rounded-md border border-border bg-page px-3 text-ink pointer-coarse:h-11"
            />
            <button
              type="submit"
              className="h-10 rounded-md border border-border px-3 font-medium hover:bg-surface pointer-coarse:h-11"
            >
              {t('layout.search')}
            </button>
          </form>
        </search>
      </div>
    </header>
  )
}
