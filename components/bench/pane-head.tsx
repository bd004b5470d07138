import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

type Props = { title: ReactNode; onClose: () => void; children?: ReactNode }

/** The title of what is open in the detail, what stands beside it, and the way back to the text. */
export function PaneHead({ title, onClose, children }: Props) {
  return (
    <div className="mb-3 flex items-start justify-between gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
      <Button
        type="button"
        variant="quiet"
        shortcut="bench.close"
        className="-my-1.5 min-h-8 px-2 py-1"
        onClick={onClose}
      >
        Close
      </Button>
    </div>
  )
}
