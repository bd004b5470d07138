import { type Words, wordsIn } from '#domain/words/words.ts'

/** A demo says so on every page: its accounts are in the README for everyone. */
export function DemoBanner({ words: { t } = wordsIn('en') }: { words?: Words }) {
  return (
    <aside
      aria-label={t('layout.demo.label')}
      className="border-b border-hairline bg-open px-4 py-2 text-center font-sans text-sm text-ink sm:px-6"
    >
      {t('layout.demo.words')}
    </aside>
  )
}
