'use client'
import type { Stage } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import { ImportanceMarks } from '../assignment/importance-marks.tsx'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'

type Props = {
  claim: {
    number: number
    /** "Fact", "Prediction". */
    kind: string
    wording: string
    /** The day on which a prediction is to be judged. */
    due: { on: string; words: string } | null
    version: number
    stage: Stage
    priority: Priority
    isHighRisk: boolean
    article: { id: string; title: string; language: string }
    /** The first passage that its words touch, where they are in the newest text. */
    passage: number | null
    /** "Withdrawn", "Retracted": it is no claim any more. */
    ended: string | null
    isHeldBack: boolean
    isPublished: boolean
  }
}

/** Which claim this is, where it comes from and where its check stands. */
export function ClaimHeader({ claim }: Props) {
  const { article, passage, ended, due } = claim
  return (
    <header className="grid gap-3">
      <nav aria-label="Breadcrumb">
        <ol className="flex flex-wrap gap-x-2 text-muted">
          <li>
            <Link href="/desk/articles">Articles</Link> <span aria-hidden="true">/</span>
          </li>
          <li>
            <Link
              href={`/desk/articles/${article.id}${passage === null ? '' : `#passage-${passage}`}`}
              shortcut="up"
            >
              <bdi lang={article.language}>{article.title}</bdi>
            </Link>
          </li>
        </ol>
      </nav>
      <h1 className="max-w-[70ch] text-xl leading-snug font-semibold">
        <span className="block text-sm font-normal text-muted">Claim {claim.number}</span>
        <bdi className="block" dir="auto">
          {claim.wording}
        </bdi>
      </h1>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {ended ? <Badge>{ended}</Badge> : <StageMark stage={claim.stage} />}
        {claim.isHeldBack && <Badge>Held back</Badge>}
        {claim.isPublished && <Badge>Published</Badge>}
        <ImportanceMarks priority={claim.priority} isHighRisk={claim.isHighRisk} />
        <span>{claim.kind}</span>
        {due && (
          <span>
            To be judged on <time dateTime={due.on}>{due.words}</time>
          </span>
        )}
        <span className="text-muted">Version {claim.version}</span>
      </p>
    </header>
  )
}
