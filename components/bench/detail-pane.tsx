import { useMemo } from 'react'
import type { FormState } from '#domain/form-state.ts'
import { sentencesUnder } from '#domain/sentence-steps.ts'
import { type BenchActions, heard } from './bench-actions.ts'
import { formDone, formRefused, formSent } from './bench-forms.ts'
import { type Bench, type BenchForm, useBench } from './bench-state.ts'
import { closeDetail, trim } from './bench-verbs.ts'
import { ClaimDetail, type ClaimDetailProps } from './claim-detail.tsx'
import { NewClaimPane } from './new-claim-pane.tsx'
import { SetAsidePane } from './set-aside-pane.tsx'
import { WaitingClaims } from './waiting-claims.tsx'

export type DetailPaneProps = ClaimDetailProps & {
  /** Why this person may not make claims; null for those who may. */
  refusal: string | null
  /** A new claim that was typed before the session ended. */
  kept: FormState | null
}

/** What is open beside the text: a claim, a form about chosen words, or how to begin. */
export function DetailPane({ kept, refusal, ...rest }: DetailPaneProps) {
  const { bench, actions } = rest
  const detail = useBench(bench, (state) => state.detail)
  const forms = useBench(bench, (state) => state.forms)
  return (
    <>
      {forms.map((form) => (
        <div key={form.key} hidden={detail.kind !== 'form' || detail.key !== form.key}>
          {form.kind === 'new claim' ? (
            <NewClaim bench={bench} form={form} action={actions.makeClaim} kept={kept} />
          ) : (
            <SetAsidePane bench={bench} form={form} action={actions.setAsidePassages} />
          )}
        </div>
      ))}
      {detail.kind === 'claim' && <ClaimDetail number={detail.number} {...rest} />}
      {detail.kind === 'nothing' && (
        <div className="grid gap-6">
          {refusal === null && <WaitingClaims bench={bench} />}
          <p className="text-muted">{refusal ?? howTo}</p>
        </div>
      )}
    </>
  )
}

const howTo =
  'Select words of the text to make a claim of them, or go from sentence to sentence with the sentence mode. ' +
  'A claim opens here when you click its words or its number.'

type NewClaimProps = {
  bench: Bench
  form: BenchForm
  action: BenchActions['makeClaim']
  kept: FormState | null
}

function NewClaim({ bench, form, action, kept }: NewClaimProps) {
  const { key, span } = form
  const hearing = useMemo(
    () =>
      heard(action, {
        sent: () => formSent(bench, key),
        done: (sentence) => formDone(bench, key, sentence),
        refused: () => formRefused(bench, key),
      }),
    [action, bench, key],
  )
  const { articleId, language, revisionId, text, claims, passages } = bench.data
  const under = sentencesUnder(passages, span)
  const [first, last] = [under[0], under.at(-1)]
  if (!first || !last) return null
  return (
    <NewClaimPane
      article={{ id: articleId, language, revisionId, text }}
      chosen={span}
      passageId={first.id}
      around={{ start: first.start, end: last.end }}
      claims={claims}
      action={hearing}
      kept={isAbout(kept, span) ? kept : null}
      onTrim={(side, by) => trim(bench, side, by)}
      onClose={() => closeDetail(bench)}
    />
  )
}

const isAbout = (kept: FormState | null, { start, end }: { start: number; end: number }) =>
  kept?.values.startsAt === `${start}` && kept.values.endsAt === `${end}`
