import { Fragment } from 'react'
import { ToolButton } from './tool-button.tsx'

type Props = { onStep: (side: 'start' | 'end', by: 1 | -1) => void }

const steps = [
  { shortcut: 'bench.start-earlier', label: 'Start a word earlier', side: 'start', by: -1 },
  { shortcut: 'bench.start-later', label: 'Start a word later', side: 'start', by: 1 },
  { shortcut: 'bench.end-earlier', label: 'End a word earlier', side: 'end', by: -1 },
  { shortcut: 'bench.end-later', label: 'End a word later', side: 'end', by: 1 },
] as const

/** Moves the ends of the words a word at a time. */
export function WordSteps({ onStep }: Props) {
  return (
    <fieldset aria-label="Which words" className="flex flex-wrap items-center gap-1">
      {steps.map(({ shortcut, label, side, by }) => (
        <Fragment key={shortcut}>
          {by < 0 && <span className="px-1 text-muted">{side === 'start' ? 'Start' : 'End'}</span>}
          <ToolButton shortcut={shortcut} aria-label={label} onClick={() => onStep(side, by)}>
            <span aria-hidden="true">{by < 0 ? '◂' : '▸'}</span>
          </ToolButton>
        </Fragment>
      ))}
    </fieldset>
  )
}
