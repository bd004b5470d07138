import type { EditionChanges as Changes } from '#domain/edition-changes.ts'
import { wordsIn } from '#domain/words/words.ts'
import { EditionChanges } from '../check/edition-changes.tsx'
import { Section } from '../ui/section.tsx'

type Props = { changes: Changes; edition: number; language: string }

/** What the next edition changes for readers, exactly, as they will find it beside the earlier one. */
export function WhatChanges({ changes, edition, language }: Props) {
  return (
    <Section id="changes" title={`What changes for readers against edition ${edition}`}>
      <div className="max-w-[66ch] font-serif text-base">
        <EditionChanges changes={changes} language={language} words={wordsIn('en')} />
      </div>
    </Section>
  )
}
