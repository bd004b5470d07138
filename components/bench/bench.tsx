'use client'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Actor } from '#domain/actor.ts'
import type { FormState } from '#domain/form-state.ts'
import { type BenchClaim, type PackedPassage, unpackPassages, workbenchPassages } from '#domain/workbench.ts'
import { beginBench } from './begin-bench.ts'
import type { BenchActions } from './bench-actions.ts'
import { BenchPaneFrame } from './bench-pane.tsx'
import { type BenchData, Bench as BenchStore } from './bench-state.ts'
import { BenchTools } from './bench-tools.tsx'
import { type BenchAssigning, ClaimsPane } from './claims-pane.tsx'
import { DetailPane } from './detail-pane.tsx'
import { PaneTabs } from './pane-tabs.tsx'
import { PlainUndo } from './plain-undo.tsx'
import { TextPane } from './text-pane.tsx'
import type { Undoable } from './undo-form.tsx'
import { useBenchEvents } from './use-bench-events.ts'
import { useShownWork } from './use-shown-work.ts'

export type BenchProps = {
  article: { id: string; language: string; revisionId: string; text: string }
  passages: readonly PackedPassage[]
  claims: readonly BenchClaim[]
  timeZone: string
  actor: Actor
  /** Why this person may not make claims; null for those who may. */
  refusal: string | null
  actions: BenchActions
  assigning: BenchAssigning | null
  undoable: Undoable | null
  kept: FormState | null
}

/** The workbench: the text, its claims, and what is open, beside each other; on a phone one after the other. */
export function Bench({
  article,
  claims,
  timeZone,
  refusal,
  actions,
  assigning,
  undoable,
  ...rest
}: BenchProps) {
  const { id: articleId, text, language, revisionId } = article
  const passages = useMemo(
    () => workbenchPassages(text, unpackPassages(rest.passages), claims),
    [text, rest.passages, claims],
  )
  const data: BenchData = useMemo(
    () => ({ articleId, revisionId, text, language, passages, claims }),
    [articleId, revisionId, text, language, passages, claims],
  )
  const [bench] = useState(() => new BenchStore(data))
  useLayoutEffect(() => {
    if (bench.data !== data) bench.refresh(data)
  }, [bench, data])
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    setLive(true)
    beginBench(bench, rest.kept)
  }, [bench, rest.kept])
  const root = useRef<HTMLDivElement>(null)
  const canClaim = refusal === null
  useBenchEvents(bench, root, canClaim)
  useShownWork(bench)
  const live = claims.filter((claim) => !claim.isWithdrawn && !claim.isRetracted).length
  const frame = { bench, isLive }
  return (
    <div ref={root} className="mt-6 border-t border-hairline lg:pt-4">
      {isLive && <PaneTabs bench={bench} claimCount={live} />}
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-8 max-lg:pt-4 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_19rem_22rem]">
        <BenchPaneFrame {...frame} pane="text" title="Text">
          {isLive ? (
            <BenchTools {...{ bench, actions, undoable, canClaim }} hasClaims={live > 0} />
          ) : (
            canClaim && <PlainUndo {...{ articleId, undoable }} action={actions.undoStep} />
          )}
          <TextPane
            {...{ bench, text, language, passages, claims, canClaim, isLive }}
            path={`/desk/articles/${articleId}`}
          />
        </BenchPaneFrame>
        <BenchPaneFrame {...frame} pane="claims" title={`Claims, ${live}`} className={pinned}>
          <ClaimsPane {...{ claims, timeZone, assigning }} />
        </BenchPaneFrame>
        {isLive && (
          <BenchPaneFrame
            {...frame}
            pane="detail"
            title="Detail"
            className={`lg:max-xl:row-start-1 lg:max-xl:col-start-2 ${pinned}`}
          >
            <DetailPane {...{ bench, claims, actions, refusal }} actor={rest.actor} kept={rest.kept} />
          </BenchPaneFrame>
        )}
      </div>
    </div>
  )
}

const pinned = 'lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:px-1 lg:py-2'
