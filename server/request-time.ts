import type { IncomingMessage } from 'node:http'

/** Node's figure for a whole request. */
const form = 5 * 60_000
/** A slow line needs 14 minutes for 100 MB at 1 Mbit/s; whoever sends nothing for a minute has gone. */
export const uploadTime = { whole: 60 * 60_000, silence: 60_000 }

/** Cuts a request whose body is not there in time. The server's own limit is an upload's, the longest. */
export function limitRequestTime(request: IncomingMessage, isUpload: boolean): void {
  const { socket, headers } = request
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  const cut = () => socket.destroy()
  if (!isUpload) {
    const late = setTimeout(cut, form).unref()
    request.once('end', () => clearTimeout(late))
    request.once('close', () => clearTimeout(late))
    return
  }
  socket.setTimeout(uploadTime.silence, cut)
  const relax = () => socket.setTimeout(0).off('timeout', cut)
  request.once('end', relax)
  request.once('close', relax)
}
