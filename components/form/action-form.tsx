'use client'
import { type ReactNode, use, useActionState, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { blankForm, type FormAction, type FormState } from '#domain/form-state.ts'
import { Notice } from '../ui/notice.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { DraftOwnerContext } from './draft-owner.tsx'
import { draftWords } from './draft-words.ts'
import { FormAnswer, isAnswer } from './form-answer.tsx'
import { FormContext } from './form-context.ts'
import { useFreshForm } from './fresh-form.ts'
import { reportGoneForm } from './gone-form.ts'
import { keepingWords } from './keeping-words.ts'
import { noting } from './noting.ts'
import { carryDrafts, forgetDrafts } from './stored-drafts.ts'
import { typedWords } from './typed-words.ts'

type Props = {
  /** Names the form for screen readers, and in tests. */
  label: string
  action: FormAction
  initial?: FormState
  /** Labels of the fields that can be in conflict, by field name. */
  fieldNames?: Record<string, string>
  className?: string
  /**
   * Under which name this browser keeps what is typed until it is sent, such as `verdict:<claimId>`: it then
   * survives a reload and a closed window.
   */
  draft?: string
  /** For signing out: what this browser keeps of the person goes with them. */
  forgetsDrafts?: boolean
  /** For what raises a claim's version by one: the person's other drafts about it go along. */
  carriesDrafts?: boolean
  children: ReactNode
}

const blank = blankForm()

/**
 * The form around every command. Without JavaScript the page comes back with the same state that the script
 * would show: what was typed, what was wrong, what somebody else saved meanwhile.
 */
export function ActionForm({ label, action, initial = blank, fieldNames, className, ...rest }: Props) {
  const { draft: draftKey, forgetsDrafts = false, carriesDrafts = false, children } = rest
  const done = useRef(false)
  // The plain action is what works without JavaScript; the guarded one takes over once there is some.
  const [guarded, setGuarded] = useState<FormAction | null>(null)
  const personId = use(DraftOwnerContext)?.personId
  const taken = useRef(() => {})
  useEffect(() => setGuarded(() => noting(keepingWords(action), done, () => taken.current())), [action])
  const [state, send, isPending] = useActionState(guarded ?? action, initial)
  const form = useRef<HTMLFormElement>(null)
  const fresh = useFreshForm({ form, initial, state, isPending, done, draftKey })
  const { shown, isBehind, isAnswered, draft } = fresh
  taken.current = () => {
    fresh.drop()
    if (forgetsDrafts && personId) forgetDrafts(personId)
    const { claimId, basedOn } = carriesDrafts && form.current ? draftWords(form.current).about : {}
    if (personId && claimId && basedOn) carryDrafts(personId, claimId, basedOn)
  }
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.stamp > 0) answer.current?.focus()
  }, [state.stamp])
  const isUnsent = useRef(isAnswered)
  isUnsent.current = (isAnswered && shown.handed === null) || draft !== null
  useLayoutEffect(() => {
    const drawn = form.current
    return () => {
      const words = drawn && !done.current ? typedWords(drawn, isUnsent.current) : []
      if (words.length > 0) reportGoneForm({ label, words })
    }
  }, [label])
  return (
    <form
      ref={form}
      action={send}
      aria-label={label}
      aria-busy={isPending || undefined}
      noValidate
      className={className ?? 'grid gap-4'}
    >
      <FormContext value={{ ...shown, isDraft: draft !== null }}>
        {isAnswer(shown) && (
          <div ref={answer} tabIndex={-1} className="outline-offset-4">
            <FormAnswer state={shown} fieldNames={fieldNames} />
          </div>
        )}
        <div role="status" className="grid gap-4 empty:hidden">
          {isBehind && (
            <Notice tone="attention" title="Somebody changed this while you were writing; yours is kept." />
          )}
          {draft && <DraftNotice at={draft.at} onDiscard={draft.discard} />}
        </div>
        <div key={`${state.stamp} ${draft?.at}`} className="contents">
          {children}
        </div>
      </FormContext>
    </form>
  )
}
