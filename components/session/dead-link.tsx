import { DoorFrame } from '../layout/door-frame.tsx'
import { ButtonLink } from '../ui/link.tsx'

type Props = {
  newsroomName: string
  isDemo: boolean
  /** Why it is not even looked at, where that is so. */
  refusal: string | null
}

/** Where a one-time link leads that opens nothing: used, run out, taken back and unknown look the same. */
export function DeadLink({ newsroomName, isDemo, refusal }: Props) {
  return (
    <DoorFrame
      newsroomName={newsroomName}
      title={refusal ? 'Not now' : 'This link no longer works'}
      isDemo={isDemo}
    >
      <p>
        {refusal ??
          'It may have been used, taken back or replaced, or its time is over. Ask an admin of your newsroom for a new one.'}
      </p>
      <p>
        <ButtonLink href="/sign-in">To the sign-in</ButtonLink>
      </p>
    </DoorFrame>
  )
}
