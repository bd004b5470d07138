'use client'
import { use, useEffect, useState } from 'react'
import type { Span } from '#domain/text/span.ts'
import { DraftOwnerContext } from '../form/draft-owner.tsx'
import { dropDraft, keepDraft, listDrafts, type StoredDraft } from '../form/stored-drafts.ts'
import { Button } from '../ui/button.tsx'
import { openNewClaim } from './bench-forms.ts'
import type { Bench } from './bench-state.ts'
import { choose } from './bench-verbs.ts'

type Waiting = { key: string; draft: StoredDraft }

/** Where the draft of a new claim is kept, by the article and by where its words began. */
export const claimDraftKey = (articleId: string, start: number | '') => `claim:${articleId}:${start}`

/** Claims that were being written when the page was left: each is opened again over its words, or discarded. */
export function WaitingClaims({ bench }: { bench: Bench }) {
  const personId = use(DraftOwnerContext)?.personId
  const { articleId } = bench.data
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  // Once what was just closed has been kept.
  useEffect(() => {
    if (personId) setWaiting(listDrafts(personId, claimDraftKey(articleId, '')))
  }, [personId, articleId])
  if (!personId || waiting.length === 0) return null

  const discard = ({ key }: Waiting) => {
    dropDraft(personId, key)
    setWaiting((all) => all.filter((one) => one.key !== key))
  }
  const goOn = ({ key, draft }: Waiting, span: Span) => {
    dropDraft(personId, key)
    keepDraft(personId, claimDraftKey(articleId, span.start), draft)
    choose(bench, span)
    openNewClaim(bench)
  }
  return (
    <section aria-label="Claims that you were writing" className="grid gap-3">
      <h3 className="font-semibold">Claims that you were writing</h3>
      <ul className="grid gap-3">
        {waiting.map((one) => {
          const span = placeOf(one.draft, bench)
          return (
            <li key={one.key} className="grid gap-2 border-s-2 border-border ps-3">
              <p dir="auto" className="w-fit">
                {one.draft.values.wording || one.draft.about.words}
              </p>
              {!span && <p className="text-muted">Its words stand in the text no more.</p>}
              <div className="flex flex-wrap gap-2">
                {span && (
                  <Button type="button" onClick={() => goOn(one, span)}>
                    Go on with it
                  </Button>
                )}
                <Button type="button" variant="quiet" onClick={() => discard(one)}>
                  Discard it
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Where its words stand now: where they were chosen, or in another revision where they are found first. */
function placeOf({ about }: StoredDraft, { data }: Bench): Span | null {
  const { words = '', revisionId } = about
  const [start, end] = [Number(about.startsAt), Number(about.endsAt)]
  if (revisionId === data.revisionId && end > start) return { start, end }
  const found = words ? data.text.indexOf(words) : -1
  return found < 0 ? null : { start: found, end: found + words.length }
}
