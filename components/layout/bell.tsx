/** The way to the notifications, with how many wait; in words for those who hear it. */
export function Bell({ waiting }: { waiting: number }) {
  return (
    <a
      href="/desk/notifications"
      className="inline-flex min-h-10 min-w-10 shrink-0 items-center justify-center gap-1 rounded-md hover:bg-page pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true">
        <path
          d="M10 2.2a5 5 0 0 0-5 5c0 4.2-1.6 5.6-2.2 6.4h14.4C16.6 12.8 15 11.4 15 7.2a5 5 0 0 0-5-5z"
          className={waiting > 0 ? 'fill-ink stroke-ink' : 'fill-none stroke-ink'}
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path d="M8 16.3a2 2 0 0 0 4 0" className="fill-none stroke-ink" strokeWidth="1.5" />
      </svg>
      <span className="sr-only">Notifications: </span>
      {waiting > 0 ? (
        <>
          <span className="font-semibold tabular-nums">{waiting}</span>
          <span className="sr-only"> {waiting === 1 ? 'waits' : 'wait'} for you</span>
        </>
      ) : (
        <span className="sr-only">none waits for you</span>
      )}
    </a>
  )
}
