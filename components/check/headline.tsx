import type { ReactNode } from 'react'
import { findingLead } from '#domain/finding.ts'
import { type Answers, leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { verdictInk } from '../verdict/verdict-shape.tsx'

type Props = { wording: string; answers: Answers; words: Words }

/** The finding in true terms: its lead is part of the sentence, never decoration beside it. */
export function ClaimHeadline({ wording, answers, words }: Props) {
  return (
    <Headline length={wording.length}>
      <span className={verdictInk[leadingVerdict(answers)]}>{findingLead(answers, words)}:</span>{' '}
      <bdi>{wording}</bdi>
    </Headline>
  )
}

/** Long headlines are set smaller, so that a sentence of two hundred signs is still one look. */
export function Headline({ length, lang, children }: { length: number; lang?: string; children: ReactNode }) {
  return (
    <h1
      lang={lang}
      dir={lang ? 'auto' : undefined}
      className={cn(
        'mt-3 font-semibold tracking-[-0.012em] text-balance',
        length > 110
          ? 'text-[1.5rem] leading-[1.2] sm:text-[1.875rem]'
          : 'text-[1.75rem] leading-[1.15] sm:text-[2.375rem]',
      )}
    >
      {children}
    </h1>
  )
}
