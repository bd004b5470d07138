import { directionOf } from '#domain/text/direction.ts'
import { ToolButton } from './tool-button.tsx'

type Props = {
  /** BCP 47, of the words: in a text that runs from the right, earlier is to the right. */
  language: string
  disabled?: boolean
  onStep: (side: 'start' | 'end', by: 1 | -1) => void
}

const sides = [
  {
    side: 'start',
    name: 'Start',
    steps: [
      { shortcut: 'bench.start-earlier', label: 'Start a word earlier', by: -1 },
      { shortcut: 'bench.start-later', label: 'Start a word later', by: 1 },
    ],
  },
  {
    side: 'end',
    name: 'End',
    steps: [
      { shortcut: 'bench.end-earlier', label: 'End a word earlier', by: -1 },
      { shortcut: 'bench.end-later', label: 'End a word later', by: 1 },
    ],
  },
] as const

/** Moves the ends of the words a word at a time. The arrows point the way that the text runs. */
export function WordSteps({ language, disabled, onStep }: Props) {
  const direction = directionOf(language)
  const [back, on] = direction === 'rtl' ? ['▸', '◂'] : ['◂', '▸']
  return (
    <fieldset aria-label="Which words" className="flex shrink-0 items-center gap-1">
      {sides.map(({ side, name, steps }) => (
        <span key={side} className="flex items-center gap-1">
          <span className="px-1 text-muted">{name}</span>
          <span dir={direction} className="flex gap-1">
            {steps.map(({ shortcut, label, by }) => (
              <ToolButton
                key={shortcut}
                shortcut={shortcut}
                aria-label={label}
                disabled={disabled}
                className="min-w-8"
                onClick={() => onStep(side, by)}
              >
                <span aria-hidden="true">{by < 0 ? back : on}</span>
              </ToolButton>
            ))}
          </span>
        </span>
      ))}
    </fieldset>
  )
}
