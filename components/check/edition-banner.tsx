import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  number: number
  publishedAt: string
  timeZone: string
  /** The newest edition; the link leads to the living page. */
  newest: { number: number; href: string }
}

/** Stands on top of an edition's permanent address, so that nobody takes an old page for today's. */
export function EditionBanner({ number, publishedAt, timeZone, newest }: Props) {
  const isNewest = newest.number === number
  return (
    <Notice
      tone={isNewest ? 'note' : 'attention'}
      title={isNewest ? `Edition ${number}, the newest` : `Edition ${number}: an earlier edition`}
    >
      <p>
        Published <Moment at={publishedAt} timeZone={timeZone} withTime />. This address never changes.{' '}
        <Link href={newest.href}>
          {isNewest ? 'The living page' : `Read edition ${newest.number}, the newest`}
        </Link>
      </p>
    </Notice>
  )
}
