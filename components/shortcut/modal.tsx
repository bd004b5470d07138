'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from '../ui/cn.ts'

type Props = { label: string; onClose: () => void; className?: string; children: ReactNode }

/** A native dialog over the page: the browser holds the focus in it, closes it on Esc and puts the focus back. */
export function Modal({ label, onClose, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // By itself it would begin with whatever can have the focus, were it a mere frame.
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does with the keyboard what a click beside it does.
    <dialog
      ref={dialog}
      aria-label={label}
      // A dialog that was opened again meanwhile stays.
      onClose={() => dialog.current?.open || onClose()}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      className={cn(
        'm-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-hidden rounded-md border border-border bg-page p-0 font-sans text-sm text-ink backdrop:bg-black/40',
        className,
      )}
    >
      {children}
    </dialog>
  )
}
