import { type ClaimKind, claimKindWord, type Stage } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import { ImportanceMarks } from '../assignment/importance-marks.tsx'
import { Badge } from '../ui/badge.tsx'
import { Day } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'

type Props = {
  claim: {
    number: number
    kind: ClaimKind
    wording: string
    dueOn: string | null
    version: number
    stage: Stage
    priority: Priority
    isHighRisk: boolean
    article: { id: string; title: string; language: string }
    anchor: { passage: number | null } | null
    withdrawn: object | null
    retracted: object | null
    heldBack: object | null
  }
  isPublished: boolean
}

/** Which claim this is, where it comes from and where its check stands. */
export function ClaimHeader({ claim, isPublished }: Props) {
  const { article, anchor } = claim
  const passage = anchor?.passage ?? null
  const ended = claim.withdrawn ? 'Withdrawn' : claim.retracted ? 'Retracted' : null
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
        {claim.heldBack && <Badge>Held back</Badge>}
        {isPublished && !claim.retracted && <Badge>Published</Badge>}
        <ImportanceMarks {...claim} />
        <span>{claimKindWord[claim.kind]}</span>
        {claim.dueOn && (
          <span>
            To be judged on <Day on={claim.dueOn} />
          </span>
        )}
        <span className="text-muted">Version {claim.version}</span>
      </p>
    </header>
  )
}
