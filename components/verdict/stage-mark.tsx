import { type Stage, stages } from '#domain/claim.ts'

/** A ring, and in it what each stage has filled of a circle of radius 5 at (8, 8), clockwise from the top. */
const ring = 'M8 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15zm0 1.4a6.1 6.1 0 0 0 0 12.2a6.1 6.1 0 0 0 0-12.2z'
const fill: Record<Stage, string> = {
  unassigned: '',
  assigned: 'M8 8V3a5 5 0 0 1 5 5z',
  checking: 'M8 8V3a5 5 0 0 1 0 10z',
  proposed: 'M8 8V3a5 5 0 1 1-5 5z',
  'signed off': 'M8 3a5 5 0 0 1 0 10a5 5 0 0 1 0-10z',
}

/** A stage is a shape that fills up, in ink: a colour would read as late or good. */
export function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-sans whitespace-nowrap">
      <svg viewBox="0 0 16 16" className="size-[1.1em] shrink-0 fill-ink" aria-hidden="true">
        <path d={`${ring}${fill[stage]}`} fillRule="evenodd" />
      </svg>
      {stage.charAt(0).toUpperCase() + stage.slice(1)}
      <span className="sr-only">{` (step ${stages.indexOf(stage) + 1} of ${stages.length})`}</span>
    </span>
  )
}
