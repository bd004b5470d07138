import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'

/** The filters let nothing through. */
export function NoSuchClaims({ words: { t } }: { words: Words }) {
  return (
    <div className="mt-8 grid gap-2 border-t border-hairline pt-6">
      <p>{t('front.none')}</p>
      <p className="text-muted">
        {t.rich('front.noneNext', { search: (chunks) => <Link href="/search">{chunks}</Link> })}
      </p>
    </div>
  )
}
