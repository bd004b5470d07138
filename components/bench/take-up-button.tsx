import { useMemo } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import type { WorkbenchPassage } from '#domain/workbench.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { heard } from './bench-actions.ts'
import type { Bench } from './bench-state.ts'
import { focusAgain } from './bench-verbs.ts'

type Props = { bench: Bench; passages: readonly WorkbenchPassage[]; action: FormAction }

/** The way back for sentences that were set aside. */
export function TakeUpButton({ bench, passages, action }: Props) {
  const { articleId } = bench.data
  const passageIds = passages.map(({ id }) => id).join('\n')
  const initial = useMemo(() => blankForm({ articleId, passageIds }), [articleId, passageIds])
  const hearing = useMemo(
    () =>
      heard(action, {
        done: (said) => {
          bench.set({ said })
          focusAgain(bench)
        },
      }),
    [action, bench],
  )
  return (
    <ActionForm label="Take up again" action={hearing} initial={initial} className="contents">
      <FormHidden name="articleId" />
      <FormHidden name="passageIds" />
      <Button className="min-h-8 px-2.5 py-1">Take up again</Button>
    </ActionForm>
  )
}
