import { type Stage, stages } from '#domain/claim.ts'

/** The wedge of a circle of radius 5 at (8, 8), clockwise from the top, for each stage. */
const fill: Record<Stage, React.ReactNode> = {
  unassigned: null,
  assigned: <path d="M8 8V3a5 5 0 0 1 5 5z" />,
  checking: <path d="M8 8V3a5 5 0 0 1 0 10z" />,
  proposed: <path d="M8 8V3a5 5 0 1 1-5 5z" />,
  'signed off': <circle cx="8" cy="8" r="5" />,
}

/** A stage is a shape that fills up, in ink: a colour would read as late or good. */
export function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-sans whitespace-nowrap">
      <svg viewBox="0 0 16 16" className="size-[1.1em] shrink-0 fill-ink" aria-hidden="true">
        <circle cx="8" cy="8" r="6.8" className="fill-none stroke-ink" strokeWidth="1.4" />
        {fill[stage]}
      </svg>
      {stage.charAt(0).toUpperCase() + stage.slice(1)}
      <span className="sr-only">
        {' '}
        (step {stages.indexOf(stage) + 1} of {stages.length})
      </span>
    </span>
  )
}
