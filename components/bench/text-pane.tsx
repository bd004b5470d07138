import { useMemo, useRef } from 'react'
import type { BenchClaim, WorkbenchPassage } from '#domain/workbench.ts'
import { Adder } from './adder.tsx'
import { ArticleWords } from './article-words.tsx'
import type { Bench } from './bench-state.ts'
import { ClaimTicks } from './claim-ticks.tsx'
import { sentenceViews } from './sentence-view.ts'
import { usePaintedWords } from './use-painted-words.ts'
import { useSelectedWords } from './use-selected-words.ts'

type Props = {
  bench: Bench
  text: string
  language: string
  passages: readonly WorkbenchPassage[]
  claims: readonly BenchClaim[]
  path: string
  canClaim: boolean
  /** Whether there is a script: the ticks are for the pointer, and the cards say the same without one. */
  isLive: boolean
}

/** The text with its claims; words that are selected in it are chosen. */
export function TextPane({ bench, text, language, passages, claims, path, canClaim, isLive }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const views = useMemo(() => sentenceViews(passages, claims), [passages, claims])
  useSelectedWords(bench, frame, canClaim)
  usePaintedWords(bench)
  return (
    <div className="relative flex items-start justify-between gap-4">
      <div ref={frame} className="min-w-0">
        <ArticleWords {...{ text, views, language, path, canClaim }} />
      </div>
      <ClaimTicks {...{ claims, isLive }} length={text.length} />
      {canClaim && <Adder bench={bench} frame={frame} />}
    </div>
  )
}
