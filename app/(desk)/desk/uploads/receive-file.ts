import type { Actor } from '#domain/actor.ts'
import type { Expected } from '#outside/blob-store.ts'
import { bytesOf, keepFile } from './keep-file.ts'
import { told, toldWhy } from './told.ts'

/** A file alone: its bytes are the body, its name and what it must hash to stand in the head. */
export async function receiveFile(request: Request, actor: Actor): Promise<Response> {
  const name = decoded(request.headers.get('x-file-name') ?? '')
  if (name === null) return told(400, 'X-File-Name has to be percent-encoded UTF-8.')
  const expected = expectedOf(request.headers)
  if (!expected) return told(400, 'The digest has to be one of SHA-256: sha-256=:…:, in base64.')
  try {
    return Response.json(await keepFile(actor, { bytes: bytesOf(request.body), name, expected }))
  } catch (error) {
    return toldWhy(error)
  }
}

/** What the sender says of the bytes (RFC 9530); nothing is coded on the way, so both digests are the file's. */
function expectedOf(headers: Headers): Expected | null {
  const length = headers.get('content-length')
  const expected: Expected = length === null ? {} : { bytes: Number(length) }
  for (const header of ['repr-digest', 'content-digest']) {
    const digest = headers.get(header)
    if (digest === null) continue
    const base64 = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/.exec(digest)?.[1]
    const sha256 = base64 && Buffer.from(base64, 'base64').toString('hex')
    if (!sha256 || (expected.sha256 !== undefined && expected.sha256 !== sha256)) return null
    expected.sha256 = sha256
  }
  return expected
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
