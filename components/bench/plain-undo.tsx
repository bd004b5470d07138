import type { FormAction } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { HiddenFields } from '../form/hidden-fields.tsx'
import { Button } from '../ui/button.tsx'
import type { Undoable } from './undo-form.tsx'

type Props = { articleId: string; undoable: Undoable | null; action: FormAction }

/**
 * Takes the last step back where no script runs. It stays when there is nothing more to undo, to say what was undone; the
 * step is the page's own, since the answer knows only the one before.
 */
export function PlainUndo({ articleId, undoable, action }: Props) {
  return (
    <noscript>
      <ActionForm label="Undo" action={action} className="mb-3 flex flex-wrap items-center gap-3">
        {undoable && (
          <>
            <HiddenFields fields={{ articleId, of: undoable.seq }} />
            <Button className="min-h-8 px-2.5 py-1">Undo: {undoable.what}</Button>
          </>
        )}
      </ActionForm>
    </noscript>
  )
}
