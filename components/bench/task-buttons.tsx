import { useId } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import type { ClaimTask, TaskRefusals } from './claim-pane-props.ts'
import { ToolButton } from './tool-button.tsx'

const tasks: readonly { task: ClaimTask; label: string; shortcut?: ShortcutId }[] = [
  { task: 'rewordOnBench', label: 'Reword', shortcut: 'claim.wording' },
  { task: 'splitClaim', label: 'Split', shortcut: 'bench.split' },
  { task: 'mergeClaims', label: 'Merge', shortcut: 'bench.merge' },
  { task: 'withdrawOnBench', label: 'Withdraw' },
]

type Props = {
  number: number
  refusals: TaskRefusals
  /** What is open now. */
  open: ClaimTask | null
  onOpen: (task: ClaimTask | null) => void
}

/** What can be done with a claim on the bench; under them why something cannot. */
export function TaskButtons({ number, refusals, open, onOpen }: Props) {
  const id = useId()
  const why = tasks.filter(({ task }) => refusals[task] !== null)
  return (
    <div className="grid gap-1">
      <fieldset aria-label={`Change claim ${number}`} className="flex flex-wrap gap-1">
        {tasks.map(({ task, label, shortcut }) => (
          <ToolButton
            key={task}
            shortcut={shortcut}
            aria-expanded={open === task}
            // A form that is open can be closed, whatever changed meanwhile.
            disabled={refusals[task] !== null && open !== task}
            aria-describedby={refusals[task] === null ? undefined : `${id}-${task}`}
            onClick={() => onOpen(open === task ? null : task)}
          >
            {label}
          </ToolButton>
        ))}
      </fieldset>
      {why.map(({ task }) => (
        <p key={task} id={`${id}-${task}`} className="text-muted">
          {refusals[task]}
        </p>
      ))}
    </div>
  )
}
