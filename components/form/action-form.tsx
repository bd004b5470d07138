'use client'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { blankForm, type FormAction, type FormState } from '#domain/form-state.ts'
import { FormAnswer } from './form-answer.tsx'
import { FormContext } from './form-context.ts'
import { keepingWords } from './keeping-words.ts'

type Props = {
  /** Names the form for screen readers, and in tests. */
  label: string
  action: FormAction
  initial?: FormState
  /** Labels of the fields that can be in conflict, by field name. */
  fieldNames?: Record<string, string>
  className?: string
  children: ReactNode
}

/**
 * The form around every command. Without JavaScript the page comes back with the same state that the script
 * would show: what was typed, what was wrong, what somebody else saved meanwhile.
 */
export function ActionForm({ label, action, initial, fieldNames, className, children }: Props) {
  // The plain action is what works without JavaScript; the guarded one takes over once there is some.
  const [guarded, setGuarded] = useState<FormAction | null>(null)
  useEffect(() => setGuarded(() => keepingWords(action)), [action])
  const [state, send, isPending] = useActionState(guarded ?? action, initial ?? blankForm())
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.stamp > 0) answer.current?.focus()
  }, [state.stamp])
  return (
    <form
      action={send}
      aria-label={label}
      aria-busy={isPending}
      noValidate
      className={className ?? 'grid gap-4'}
    >
      <FormContext value={state}>
        <div ref={answer} tabIndex={-1} className="outline-offset-4 empty:hidden">
          <FormAnswer state={state} fieldNames={fieldNames} />
        </div>
        <div key={state.stamp} className="contents">
          {children}
        </div>
      </FormContext>
    </form>
  )
}
