import { cache } from 'react'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { currentVisit } from './session.ts'

/** The newsroom, asked for once a request, with who asks if somebody is signed in. */
export const currentNewsroom = cache(async () => (await currentVisit())?.newsroom ?? getNewsroom(desk()))
