import type { EditionClaim } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { chainLines } from './chain-line.ts'
import { ChainStops } from './chain-stops.tsx'

type Props = {
  hops: readonly Omit<EditionClaim['hops'][number], 'sourceId'>[]
  outlet: string
  language: string
  /** The page of who said it first; null where there is none. */
  speakerHref?: string | null
  words: Words
}

/** Who had it from whom, first speaker first, the article's outlet last. */
export function AttributionChain({ hops, words, ...rest }: Props) {
  const { outlet } = rest
  if (hops.length === 0)
    return <p>{words.t.rich('claimPage.chainOwnVoice', { outlet: () => <bdi>{outlet}</bdi> })}</p>
  return <ChainStops lines={chainLines(hops, words)} underCheck={words.t('claimPage.underCheck')} {...rest} />
}
