import { type Stage, stages } from '#domain/claim.ts'

/**
 * A stage is a shape that fills up, in ink: a colour would read as late or good. The style sheet draws it (`.stage`) and
 * says it to those who do not see it, "step 4 of 5", since a list has dozens of them.
 */
export function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className={`stage stage-${stages.indexOf(stage)}`}>
      {stage.charAt(0).toUpperCase() + stage.slice(1)}
    </span>
  )
}
