import { checkPath, editionPath } from '#domain/check-address.ts'
import { type CorrectionKind, correctionKindWord } from '#domain/correction.ts'
import type { VerdictMix } from '#domain/verdict-mix.ts'
import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

type Edition = {
  articleId: string
  number: number
  slug: string
  title: string
  language: string
  mix: VerdictMix
  correction: CorrectionKind | null
  /** The whole article was taken back; readers find the reason at its addresses. */
  isRetracted: boolean
  publishedAt: string
}

/** What readers have been shown, newest first: every edition has its line, corrections with their kind. */
export function PublishedList({ editions, timeZone }: { editions: readonly Edition[]; timeZone: string }) {
  return (
    <Table caption="Editions, newest first">
      <thead>
        <tr>
          <HeaderCell>Article</HeaderCell>
          <HeaderCell>Edition</HeaderCell>
          <HeaderCell>Published</HeaderCell>
          <HeaderCell>Confirmed</HeaderCell>
          <HeaderCell>Disputed</HeaderCell>
          <HeaderCell>Unconfirmed</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <EditionRow key={`${edition.articleId} ${edition.number}`} edition={edition} timeZone={timeZone} />
        ))}
      </tbody>
    </Table>
  )
}

/** In the list's place until the first edition. */
export function NothingPublished() {
  return (
    <p className="max-w-[62ch] text-muted">
      Nothing is published yet. An article can be published from its page once every passage is claimed or set
      aside and every claim is signed off or held back. <Link href="/desk/articles">To the articles</Link>
    </p>
  )
}

function EditionRow({ edition, timeZone }: { edition: Edition; timeZone: string }) {
  const { mix, correction } = edition
  return (
    <tr>
      <Cell>
        <Link
          href={checkPath(edition.slug)}
          lang={edition.language}
          dir="auto"
          className="inline-block min-w-6 py-1"
        >
          {edition.title}
        </Link>
        <span className="block">
          <Link href={`/desk/articles/${edition.articleId}`} className="inline-block py-1">
            On the desk
          </Link>
        </span>
      </Cell>
      <Cell>
        <Link href={editionPath(edition.slug, edition.number)} className="inline-block min-w-6 py-1">
          {edition.number}
        </Link>
        {edition.isRetracted && <Badge>Retracted</Badge>}
        {correction && <span className="block text-muted">{correctionKindWord[correction]}</span>}
      </Cell>
      <Cell>
        <Moment at={edition.publishedAt} timeZone={timeZone} withTime />
      </Cell>
      <Cell>{mix.confirmed}</Cell>
      <Cell>{mix.disputed}</Cell>
      <Cell>{mix.unconfirmed}</Cell>
    </tr>
  )
}
