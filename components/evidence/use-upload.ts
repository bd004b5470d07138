'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { NotSent, type Sending, sendFile } from './send-file.ts'

export type Kept = { uploadId: string; fileName: string; size: number }
type UploadProgress =
  | { at: 'rest' }
  | { at: 'sending' | 'waited for'; name: string; sent: number; total: number }
  | { at: 'failed'; file: File; sentence: string }

export type Upload = {
  state: UploadProgress
  kept: Kept | null
  begin: (file: File) => void
  cancel: () => void
  /** The hidden field that the form sends; its form is not sent while a file is under way. */
  field: RefObject<HTMLInputElement | null>
}

/** One file on its way to the desk at a time; another that is begun takes its place. */
export function useUpload(before: Kept | null): Upload {
  const [state, setState] = useState<UploadProgress>({ at: 'rest' })
  const [kept, setKept] = useState(before)
  const sending = useRef<Sending>(null)
  const field = useRef<HTMLInputElement>(null)

  const begin = useCallback((file: File) => {
    sending.current?.cancel()
    const mine = sendFile(file, (sent) => {
      setState((was) =>
        sending.current === mine && 'sent' in was ? { ...was, sent: Math.min(sent, file.size) } : was,
      )
    })
    sending.current = mine
    setState({ at: 'sending', name: file.name, sent: 0, total: file.size })
    mine.answer.then(
      (answer) => {
        if (sending.current !== mine) return
        sending.current = null
        setKept(answer)
        setState({ at: 'rest' })
      },
      (error: unknown) => {
        if (sending.current !== mine) return
        sending.current = null
        const isCancelled = error instanceof NotSent && error.isCancelled
        const sentence = error instanceof NotSent ? error.message : 'The file could not be sent. Try again.'
        setState(isCancelled ? { at: 'rest' } : { at: 'failed', file, sentence })
      },
    )
  }, [])

  const cancel = useCallback(() => sending.current?.cancel(), [])
  useEffect(() => cancel, [cancel])

  // Whoever sends the form too early hears so, rather than losing the file.
  useEffect(() => {
    const form = field.current?.form
    const hold = (event: SubmitEvent) => {
      if (!sending.current) return
      event.preventDefault()
      setState((was) => ('sent' in was ? { ...was, at: 'waited for' } : was))
    }
    form?.addEventListener('submit', hold)
    return () => form?.removeEventListener('submit', hold)
  }, [])

  // A form in which a file was put is one in which something was typed.
  const isNew = kept?.uploadId !== before?.uploadId
  useEffect(() => {
    if (isNew) field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [isNew])

  return { state, kept, begin, cancel, field }
}
