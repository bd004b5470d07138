import { type AnchorState, anchorStateWord } from '#domain/text/anchor-state.ts'

/** Two lines for the words before and after: the same, further down, alike, at odds, gone. */
const shape: Record<AnchorState, React.ReactNode> = {
  exact: <path d="M3 6h10M3 10h10" />,
  moved: <path d="M3 5h6M11 3v8m-3-3 3 3.5L14 8" />,
  reworded: <path d="M3 6.5c2-2 3.5-2 5 0s3 2 5 0M3 10.5c2-2 3.5-2 5 0s3 2 5 0" />,
  changed: <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />,
  lost: <path d="M3 3l10 10M13 3 3 13" />,
}

/** What a revision did to a claim's words, in a word and a shape; ink only, since colour is for verdicts. */
export function AnchorStateMark({ state }: { state: AnchorState }) {
  return (
    <span className="font-sans text-sm font-medium whitespace-nowrap">
      <svg
        viewBox="0 0 16 16"
        className="me-1.5 inline-block size-[1.15em] fill-none stroke-ink align-[-0.2em]"
        strokeWidth="1.7"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {shape[state]}
      </svg>
      {anchorStateWord[state]}
    </span>
  )
}
