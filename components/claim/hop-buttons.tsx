import type { ReactNode } from 'react'

type Props = {
  /** The row they are about, from 0, and how many there are. */
  at: number
  count: number
  move: (at: number, by: -1 | 1) => void
  remove: (at: number) => void
}

/** What can be done with one row of a chain. */
export function HopButtons({ at, count, move, remove }: Props) {
  return (
    <div className="col-span-2 -ms-2 flex flex-wrap gap-x-1">
      {count > 1 && (
        <>
          <HopButton at={at} doing="earlier" isOff={at === 0} onPress={() => move(at, -1)}>
            Earlier
          </HopButton>
          <HopButton at={at} doing="later" isOff={at === count - 1} onPress={() => move(at, 1)}>
            Later
          </HopButton>
        </>
      )}
      <HopButton at={at} doing="remove" onPress={() => remove(at)}>
        Remove
      </HopButton>
    </div>
  )
}

type OneProps = { at: number; doing: string; isOff?: boolean; onPress: () => void; children: ReactNode }

function HopButton({ at, doing, isOff = false, onPress, children }: OneProps) {
  return (
    <button
      type="button"
      data-doing={doing}
      disabled={isOff}
      onClick={onPress}
      className="min-h-8 rounded-md px-2 text-xs underline decoration-border underline-offset-4 hover:bg-surface disabled:text-muted disabled:no-underline pointer-coarse:min-h-11"
    >
      {children}
      <span className="sr-only"> hop {at + 1}</span>
    </button>
  )
}
