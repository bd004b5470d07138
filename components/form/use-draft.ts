import { type RefObject, use, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { DraftOwnerContext } from './draft-owner.tsx'
import { draftWords, holdTheSame } from './draft-words.ts'
import { dropDraft, keepDraft, readDraft, type StoredDraft } from './stored-drafts.ts'

/** How long after the last key what was typed is kept, in milliseconds. */
const PAUSE = 300

type Given = {
  form: RefObject<HTMLFormElement | null>
  /** Names the words among those of this person; none are kept without it. */
  draftKey: string | undefined
  /** Whether what was typed has been sent and done with, or is on its way. */
  isDone: () => boolean
}

/** Keeps what is typed into a form in this browser, until it is sent or discarded. */
export function useDraft({ form, draftKey, isDone }: Given) {
  const personId = use(DraftOwnerContext)?.personId
  /** What the page itself drew: whoever comes back to it has typed nothing. */
  const drawn = useRef<Pick<StoredDraft, 'values' | 'about'>>(null)
  const isDirty = useRef(false)
  const given = useRef(isDone)
  given.current = isDone

  const save = useCallback(() => {
    if (!isDirty.current || !form.current || !personId || !draftKey || given.current()) return
    isDirty.current = false
    const words = draftWords(form.current)
    if (drawn.current && holdTheSame(words, drawn.current)) dropDraft(personId, draftKey)
    else keepDraft(personId, draftKey, { at: Date.now(), ...words })
  }, [form, personId, draftKey])

  useEffect(() => {
    const typedIn = form.current
    if (!typedIn || !personId || !draftKey) return
    let timer: ReturnType<typeof setTimeout>
    const hear = () => {
      isDirty.current = true
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE)
    }
    // A click too: rows of fields are added, moved and removed by buttons.
    const heard = ['input', 'change', 'click']
    for (const name of heard) typedIn.addEventListener(name, hear)
    // Whoever sends within the pause may have no session left: the page that comes then is another one.
    typedIn.addEventListener('submit', save)
    window.addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      for (const name of heard) typedIn.removeEventListener(name, hear)
      typedIn.removeEventListener('submit', save)
      window.removeEventListener('pagehide', save)
    }
  }, [form, personId, draftKey, save])

  // While its fields are still there to be read.
  useLayoutEffect(() => save, [save])

  return {
    find: useCallback(
      () => (personId && draftKey ? readDraft(personId, draftKey) : null),
      [personId, draftKey],
    ),
    drop: useCallback(() => {
      isDirty.current = false
      if (personId && draftKey) dropDraft(personId, draftKey)
    }, [personId, draftKey]),
    /** What stands in the form now is the page's own. */
    isDrawn: useCallback(() => {
      drawn.current = form.current && draftWords(form.current)
    }, [form]),
  }
}
