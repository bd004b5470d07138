import type { EditionClaim } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'

type Hop = Omit<EditionClaim['hops'][number], 'sourceId'>

/** A stop of a chain as it is drawn: what follows the name and what was said are words already. */
export type ChainLine = {
  position: number
  name: string
  isAnonymous: boolean
  /** " · agency": what kind of source it is. */
  kind: string
  /** By which words of the article it was handed on, and by which the article keeps its distance. */
  said: { before: string; words: string; after: string }[]
}

/** The stops of an attribution chain, first speaker first. */
export function chainLines(hops: readonly Hop[], { t }: Words): ChainLine[] {
  const open = t('text.openQuote')
  const after = t('text.closeQuote')
  const ordered = hops.toSorted((one, other) => one.position - other.position)
  return ordered.map(({ position, name, isAnonymous, kind, cue, hedge }) => {
    const kindWord = kind ? t(`kinds.sourceInline.${kind}`) : t('claimPage.kindUnknown')
    const said = [cue, hedge].flatMap((each) => each || [])
    return {
      ...{ position, name, isAnonymous },
      kind: ` · ${isAnonymous ? t('claimPage.anonymous') : kindWord}`,
      said: said.map((words, index) => ({
        before: index > 0 ? `${t('independence.comma')}${open}` : open,
        words,
        after,
      })),
    }
  })
}
