/** A key as it stands on a keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded border border-border bg-surface px-1.5 text-center font-sans text-xs leading-5 whitespace-nowrap text-ink">
      {children}
    </kbd>
  )
}
