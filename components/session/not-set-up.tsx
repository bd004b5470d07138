import { DoorFrame } from '../layout/door-frame.tsx'
import { ButtonLink } from '../ui/link.tsx'

/** The sign-in page of a newsroom that has nobody yet. */
export function NotSetUp() {
  return (
    <DoorFrame newsroomName="Stet" title="Not set up yet" isDemo={false}>
      <p>
        Nobody can sign in, because this newsroom has no admin yet. Whoever started Stet finds the address of
        the set-up in its output, in the line that begins with “Set up:”.
      </p>
      <p>
        <ButtonLink href="/setup">To the set-up</ButtonLink>
      </p>
    </DoorFrame>
  )
}
