import { useMemo } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { heard } from './bench-actions.ts'
import type { Bench } from './bench-state.ts'

export type Undoable = { seq: number; what: string }
type Props = { bench: Bench; undoable: Undoable; action: FormAction }

/** Takes the last step back: the button says which one. */
export function UndoForm({ bench, undoable, action }: Props) {
  const { articleId } = bench.data
  const initial = useMemo(() => blankForm({ articleId, of: `${undoable.seq}` }), [articleId, undoable.seq])
  const hearing = useMemo(() => heard(action, { done: (said) => bench.set({ said }) }), [action, bench])
  return (
    <ActionForm label="Undo" action={hearing} initial={initial} className="contents">
      <FormHidden name="articleId" />
      <FormHidden name="of" />
      <Button shortcut="bench.undo" className="min-h-8 px-2.5 py-1 max-lg:shrink-0 max-lg:whitespace-nowrap">
        Undo: {undoable.what}
      </Button>
    </ActionForm>
  )
}
