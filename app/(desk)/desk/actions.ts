'use server'
import { z } from 'zod'
import { anonymousFormAction } from '#app/form-action.ts'
import { sessionId } from '#app/session.ts'
import { signOut } from '#auth.ts'
import { desk } from '#db/client.ts'
import { endSession as endDeskSession } from '#db/commands/end-session.ts'

export const endSession = anonymousFormAction(
  z.object({}),
  async () => {
    const id = await sessionId()
    if (id) await endDeskSession(desk(), id, new Date())
    await signOut({ redirect: false })
    return '/sign-in'
  },
  { never: [] },
)
