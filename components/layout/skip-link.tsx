/** The first stop of the keyboard: past the navigation, to `id="main"`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="sr-only font-sans text-sm focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-10 focus:rounded-md focus:bg-page focus:px-4 focus:py-2.5 focus:text-link"
    >
      {children}
    </a>
  )
}
