'use client'
import { useEffect, useRef, useState } from 'react'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { hopRows, hopValues } from '#domain/hop-rows.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import type { Span } from '#domain/text/span.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { ClaimContentFields } from '../claim/claim-content-fields.tsx'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { HiddenFields } from '../form/hidden-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ArticleQuote } from './article-quote.tsx'
import { beginClaim } from './begin-claim.ts'
import { KeyNote } from './key-note.tsx'
import { PaneHead } from './pane-head.tsx'
import { claimDraftKey } from './waiting-claims.tsx'
import { WordSteps } from './word-steps.tsx'

type Props = {
  article: { id: string; language: string; revisionId: string; text: string }
  /** The words that were chosen, the passage that they begin in, and the sentences around them, whole. */
  chosen: Span
  passageId: string
  around: Span
  claims: readonly BenchClaim[]
  action: FormAction
  /** What was typed before the session ended, where it is back; else the form starts with what the words suggest. */
  kept?: FormState | null
  onTrim: (side: 'start' | 'end', by: 1 | -1) => void
  onClose: () => void
}

/** A claim of the chosen words: worded to stand alone, with who said it as the sentence has it. */
export function NewClaimPane({ article, chosen, passageId, around, claims, action, kept, ...on }: Props) {
  const { text, language } = article
  const words = text.slice(chosen.start, chosen.end)
  const [{ before, known, initial }] = useState(() => beginClaim({ article, chosen, around, claims, kept }))
  // One draft for each place: a claim that is on its way must not come back in the form of the next.
  const [place] = useState(chosen.start)
  const box = useRef<HTMLDivElement>(null)
  const wording = useRef(asSentence(words))

  // The words are replaced by typing, once there is somewhere to type.
  useEffect(() => field(box.current)?.select(), [])
  useEffect(() => {
    const [was, is] = [wording.current, asSentence(words)]
    wording.current = is
    const typed = field(box.current)
    // A wording of one's own stays, wherever the words end.
    if (typed?.value === was) typed.value = is
  }, [words])

  return (
    <div ref={box} className="grid gap-4">
      <PaneHead title="New claim" onClose={on.onClose} />
      <ArticleQuote words={words} language={language} />
      <WordSteps language={language} onStep={on.onTrim} />
      <ActionForm
        label="Make a claim"
        action={action}
        initial={initial}
        draft={claimDraftKey(article.id, place)}
        className="grid gap-5"
      >
        <FormHidden name="articleId" />
        <HiddenFields
          fields={{
            ...{ startsAt: chosen.start, endsAt: chosen.end, words },
            ...{ passageId, revisionId: article.revisionId },
          }}
        />
        <ClaimContentFields
          isCompact
          sources={known}
          language={language}
          same={
            before && before.hops.length > 0
              ? { label: `claim ${before.number}`, rows: hopRows(hopValues(before.hops)) }
              : null
          }
          note={
            initial.values.who && <p className="text-muted">Suggested from the text: saving confirms it.</p>
          }
        />
        <div>
          <Button variant="primary" shortcut="submit">
            Make the claim <KeyNote shortcut="submit" />
          </Button>
        </div>
      </ActionForm>
    </div>
  )
}

function field(box: HTMLElement | null): HTMLTextAreaElement | null {
  return box?.querySelector<HTMLTextAreaElement>('textarea[name=wording]') ?? null
}
