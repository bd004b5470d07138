import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'

/** The front page of a newsroom that has published nothing yet. */
export function NothingPublished({ words: { t } }: { words: Words }) {
  return (
    <div className="mt-10 grid gap-2 border-t border-hairline pt-6">
      <p>{t('front.empty')}</p>
      <p className="text-muted">
        {t.rich('front.emptyNext', { signIn: (chunks) => <Link href="/sign-in">{chunks}</Link> })}
      </p>
    </div>
  )
}
