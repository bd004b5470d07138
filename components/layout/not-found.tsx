import { type Words, wordsIn } from '#domain/words/words.ts'
import { ButtonLink } from '../ui/link.tsx'

/** Unknown and unpublished are the same page (product.md, "Nothing unpublished leaks"). */
export function NotFound({ words: { t } = wordsIn('en') }: { words?: Words }) {
  return (
    <div className="mx-auto grid max-w-[40rem] gap-4 px-4 py-24 font-sans sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t('layout.notFound.title')}</h1>
      <p className="text-muted">{t('layout.notFound.words')}</p>
      <p>
        <ButtonLink href="/">{t('layout.notFound.back')}</ButtonLink>
      </p>
    </div>
  )
}
