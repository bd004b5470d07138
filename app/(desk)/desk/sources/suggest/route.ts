import { currentActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { suggestSources } from '#db/queries/suggest-sources.ts'
import { textFault } from '#domain/text/clean-text.ts'

/** A source's name is at most so long. */
const longest = 200

/** The sources that somebody may mean by what they have typed of a name: `?q=`. For who is signed in. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return Response.json({ problem: 'Sign in to look up sources.' }, { status: 401 })
  const typed = (new URL(request.url).searchParams.get('q') ?? '').normalize('NFC').trim()
  if (typed === '' || typed.length > longest || textFault(typed)) return Response.json({ sources: [] })
  return Response.json({ sources: await suggestSources(desk(), typed) })
}
