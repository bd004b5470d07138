import { useEffect, useMemo, useRef } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { setAsideReasons, setAsideReasonWord } from '#domain/passage.ts'
import { sentencesUnder } from '#domain/sentence-steps.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormError } from '../form/form-error.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { heard } from './bench-actions.ts'
import { formDone, formRefused, formSent } from './bench-forms.ts'
import type { Bench, BenchForm } from './bench-state.ts'
import { closeDetail } from './bench-verbs.ts'
import { PaneHead } from './pane-head.tsx'

type Props = { bench: Bench; form: BenchForm; action: FormAction }

/** Why there is nothing to check in the chosen sentences: one button a reason, pressed by its number too. */
export function SetAsidePane({ bench, form, action }: Props) {
  const { key, span } = form
  const { initial, title } = useMemo(() => {
    const all = sentencesUnder(bench.data.passages, span)
    const whole = all.filter(({ start, end }) => span.start <= start && end <= span.end)
    const free = whole.filter(({ state }) => state === 'unread')
    const values = { articleId: bench.data.articleId, passageIds: free.map(({ id }) => id).join('\n') }
    const [first, last] = [free[0]?.position, free.at(-1)?.position]
    return {
      initial: blankForm(values),
      title:
        first === last
          ? `Set sentence ${first} aside`
          : `Set ${free.length} sentences aside, ${first} to ${last}`,
    }
  }, [bench, span])
  const hearing = useMemo(
    () =>
      heard(action, {
        sent: () => formSent(bench, key),
        done: (sentence) => formDone(bench, key, sentence),
        refused: () => formRefused(bench, key),
      }),
    [action, bench, key],
  )
  const reasons = useRef<HTMLDivElement>(null)
  useEffect(() => reasons.current?.querySelector('button')?.focus(), [])
  return (
    <>
      <PaneHead title={title} onClose={() => closeDetail(bench)} />
      <ActionForm label="Set aside" action={hearing} initial={initial}>
        <FormHidden name="articleId" />
        <FormHidden name="passageIds" />
        <Fieldset legend="Why is nothing checked here?">
          <div ref={reasons} className="grid gap-1">
            {bench.lastReason && <Again bench={bench} />}
            {setAsideReasons.map((reason, index) => (
              <Button
                key={reason}
                name="reason"
                value={reason}
                data-digit={index + 1}
                className="justify-start"
                onClick={() => {
                  bench.lastReason = reason
                }}
              >
                <span aria-hidden="true" className="text-muted tabular-nums">
                  {index + 1}
                </span>
                {setAsideReasonWord[reason]}
              </Button>
            ))}
          </div>
        </Fieldset>
        <FormError name="reason" />
        <FormError name="passageIds" />
        <FormText name="note" label="Note" hint="Sent with the reason." maxLength={300} optional />
      </ActionForm>
    </>
  )
}

/** The reason that was given last, by the key that opened this. */
function Again({ bench }: { bench: Bench }) {
  const reason = bench.lastReason
  if (!reason) return null
  return (
    <Button
      name="reason"
      value={reason}
      variant="primary"
      shortcut={bench.get().mode === 'sentences' ? 'sentence.aside' : 'bench.aside'}
      className="justify-start"
    >
      Again: {setAsideReasonWord[reason].toLowerCase()}
    </Button>
  )
}
