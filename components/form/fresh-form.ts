import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { FormState } from '#domain/form-state.ts'
import { withDraft } from './draft-words.ts'
import { isUntouched } from './typed-words.ts'
import { useDraft } from './use-draft.ts'

type Given = {
  form: RefObject<HTMLFormElement | null>
  /** What the page starts the form with, and starts it with anew whenever the page is refreshed. */
  initial: FormState
  /** The answer to the last send. */
  state: FormState
  isPending: boolean
  /** Set once a send was done; cleared here. */
  done: RefObject<boolean>
  /** Under which name what is typed is kept in this browser. */
  draftKey: string | undefined
}

/** What the form is drawn with: the page's state, or a draft laid over it. `at` is when that was typed. */
type Base = { page: FormState; initial: FormState; stamp: number; at: number | null }

/**
 * Which state a form shows on a page that refreshes itself. An untouched form follows the page. One in which
 * something was typed, or whose answer stands there, keeps its words and the version they are based on, so that
 * sending it is refused as stale; `isBehind` then says so beforehand. What was typed before the page was left comes
 * back as a draft, unless words came back over an ended session: those were meant to be sent.
 */
export function useFreshForm({ form, initial, state, isPending, done, draftKey }: Given) {
  const [base, setBase] = useState<Base>({ page: initial, initial, stamp: 0, at: null })
  const seen = useRef(initial)
  const isAnswered = state.stamp !== base.stamp
  const shown = isAnswered ? state : { ...base.initial, stamp: state.stamp }
  const isDraft = base.at !== null && !isAnswered
  const draft = useDraft({ form, draftKey, isDone: () => done.current })

  useLayoutEffect(() => {
    if (seen.current === initial || isPending || !form.current) return
    seen.current = initial
    // Words that came back, over an ended session or as a draft, stand in fields that nobody touched.
    const isOwn = isAnswered || isDraft || base.initial.refusal !== null || !isUntouched(form.current)
    if (!done.current && (isOwn || holdsTheSame(initial, base.page))) return
    done.current = false
    setBase({ page: initial, initial, stamp: state.stamp, at: null })
  })

  const drawn = useRef(base)
  useLayoutEffect(() => {
    if (drawn.current === base) return
    drawn.current = base
    // React has changed what the fields are drawn with; a reset lets them show it.
    form.current?.reset()
  }, [base, form])

  // What is handed over came with the fields that follow it; what is refused stands among words still unsent.
  const isHanded = isAnswered && state.handed !== null
  useLayoutEffect(() => {
    if (isHanded) draft.drop()
    if (isHanded || (base.at === null && state.stamp === base.stamp)) draft.isDrawn()
  }, [base, state.stamp, isHanded, draft.drop, draft.isDrawn])

  useLayoutEffect(() => {
    const found = initial.refusal === null && form.current && isUntouched(form.current) ? draft.find() : null
    if (!found || !form.current) return
    setBase({ page: initial, initial: withDraft(initial, found, form.current), stamp: 0, at: found.at })
    // Once, when the form appears: from then on it is the form itself that holds the words.
  }, [draft.find])

  const discard = () => {
    draft.drop()
    setBase({ page: seen.current, initial: seen.current, stamp: state.stamp, at: null })
  }

  const { basedOn } = initial.values
  const isOlder = basedOn !== shown.values.basedOn
  const isElsewhere = basedOn === undefined ? !isAnswered : isOlder
  const hasMoved = isDraft && basedOn !== undefined ? isOlder : !holdsTheSame(initial, base.page)
  const isBehind = isElsewhere && shown.handed === null && hasMoved
  return {
    shown,
    isBehind,
    isAnswered,
    draft: isDraft ? { at: base.at ?? 0, discard } : null,
    drop: draft.drop,
  }
}

function holdsTheSame(one: FormState, other: FormState): boolean {
  return one === other || JSON.stringify(one.values) === JSON.stringify(other.values)
}
