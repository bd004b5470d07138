import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { FormState } from '#domain/form-state.ts'
import { isUntouched } from './typed-words.ts'

type Given = {
  form: RefObject<HTMLFormElement | null>
  /** What the page starts the form with, and starts it with anew whenever the page is refreshed. */
  initial: FormState
  /** The answer to the last send. */
  state: FormState
  isPending: boolean
  /** Set once a send was done; cleared here. */
  done: RefObject<boolean>
}

/**
 * Which state a form shows on a page that refreshes itself. An untouched form follows the page. One in which
 * something was typed, or whose answer stands there, keeps its words and the version they are based on, so that
 * sending it is refused as stale; `isBehind` then says so beforehand.
 */
export function useFreshForm({ form, initial, state, isPending, done }: Given) {
  const [base, setBase] = useState({ initial, stamp: 0 })
  const seen = useRef(initial)
  const isAnswered = state.stamp !== base.stamp
  const shown = isAnswered ? state : { ...base.initial, stamp: state.stamp }

  useLayoutEffect(() => {
    if (seen.current === initial || isPending || !form.current) return
    seen.current = initial
    // Words that came back over an ended session stand in fields that nobody touched.
    const isOwn = isAnswered || base.initial.refusal !== null || !isUntouched(form.current)
    if (!done.current && (isOwn || holdsTheSame(initial, base.initial))) return
    done.current = false
    setBase({ initial, stamp: state.stamp })
  })

  const drawn = useRef(base)
  useLayoutEffect(() => {
    if (drawn.current === base) return
    drawn.current = base
    // React has changed what the fields are drawn with; a reset lets them show it.
    form.current?.reset()
  }, [base, form])

  const { basedOn } = initial.values
  const isElsewhere = basedOn === undefined ? !isAnswered : basedOn !== shown.values.basedOn
  const isBehind = isElsewhere && shown.handed === null && !holdsTheSame(initial, base.initial)
  return { shown, isBehind, isAnswered }
}

function holdsTheSame(one: FormState, other: FormState): boolean {
  return one === other || JSON.stringify(one.values) === JSON.stringify(other.values)
}
