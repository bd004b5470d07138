/** A demo says so on every page: its accounts are in the README for everyone. */
export function DemoBanner({ label, words }: { label: string; words: string }) {
  return (
    <aside
      aria-label={label}
      className="border-b border-hairline bg-open px-4 py-2 text-center font-sans text-sm text-ink sm:px-6"
    >
      {words}
    </aside>
  )
}
