import { cache } from 'react'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'

/** The newsroom, asked for once a request: the frame of the desk and its page both say its name or keep its time. */
export const currentNewsroom = cache(() => getNewsroom(desk()))
