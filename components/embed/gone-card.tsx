import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { CardFrame, CardLink } from './card-frame.tsx'

type Props = {
  newsroom: string
  claimNumber: number | null
  /** As the editor wrote it, in whichever language. */
  reason: string
  /** ISO 8601. */
  at: string
  timeZone: string
  origin: string
  words: Words
}

/** What a card says once its check was taken back, wherever it still stands. */
export function GoneCard({ newsroom, claimNumber, reason, at, timeZone, origin, words }: Props) {
  const { t } = words
  return (
    <CardFrame newsroom={newsroom} words={words}>
      <h1 className="mt-3 text-xl leading-snug font-semibold">
        {t(claimNumber === null ? 'embed.goneArticle' : 'embed.goneClaim')}
      </h1>
      <p className="mt-2 font-sans text-sm text-muted">
        {t.rich('embed.goneOn', {
          day: () => <Moment key="day" at={at} timeZone={timeZone} words={words} />,
        })}
      </p>
      <p dir="auto" className="mt-1">
        {reason}
      </p>
      <CardLink href={`${origin}/corrections`} words={words}>
        {t('embed.more')}
      </CardLink>
    </CardFrame>
  )
}
