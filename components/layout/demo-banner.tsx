/** A demo says so on every page: its accounts are in the README for everyone. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Demonstration"
      className="border-b border-hairline bg-open px-4 py-2 text-center font-sans text-sm text-ink sm:px-6"
    >
      A demonstration with invented people and public passwords. Nothing here is a real check.
    </aside>
  )
}
