import type { ReactNode } from 'react'
import { Link } from '../ui/link.tsx'

type Props = {
  title: string
  claim: {
    id: string
    number: number
    wording: string
    article: { language: string }
    anchor: { exact: string; isLost: boolean } | null
  }
  children: ReactNode
  /** What the person looks at while they fill the form in. */
  beside: ReactNode
}

/** A page with one form about a claim: what it is about on top, what helps beside it. */
export function ClaimFormPage({ title, claim, children, beside }: Props) {
  return (
    <div className="grid gap-6">
      <header className="grid gap-2">
        <p>
          <Link href={`/desk/claims/${claim.id}`} shortcut="up">
            Back to claim {claim.number}
          </Link>
        </p>
        <h1 className="text-xl font-semibold">{title}</h1>
        <p className="max-w-[70ch] font-medium" dir="auto">
          {claim.wording}
        </p>
        {claim.anchor && (
          <p className="max-w-[70ch] text-muted">
            {claim.anchor.isLost ? 'In an earlier revision of the article:' : 'In the article:'}{' '}
            <q lang={claim.article.language} dir="auto" className="font-serif">
              {claim.anchor.exact}
            </q>
          </p>
        )}
      </header>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div className="min-w-0">{children}</div>
        <div className="grid min-w-0 content-start gap-8">{beside}</div>
      </div>
    </div>
  )
}
