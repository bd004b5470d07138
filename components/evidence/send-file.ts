import {
  UPLOAD_BYTES,
  type UploadAnswer,
  uploadAnswer,
  uploadFaultSentence,
  uploadRefusal,
} from '#domain/upload.ts'

export type Sending = { cancel: () => void; answer: Promise<UploadAnswer> }

/** What went wrong, in a sentence for the person; `cancelled` when it was their own doing. */
export class NotSent extends Error {
  readonly isCancelled: boolean
  constructor(sentence: string, isCancelled = false) {
    super(sentence)
    this.name = 'NotSent'
    this.isCancelled = isCancelled
  }
}

/** Sends a file to the desk with its SHA-256, so that what arrives is what was chosen, or is refused. */
export function sendFile(file: File, onProgress: (sent: number) => void): Sending {
  const request = new XMLHttpRequest()
  let isCancelled = false
  const answer = (async () => {
    if (file.size === 0) throw new NotSent(uploadFaultSentence.empty)
    if (file.size > UPLOAD_BYTES) throw new NotSent(uploadFaultSentence['too large'])
    const digest = await digestOf(file)
    if (isCancelled) throw new NotSent('', true)
    return send(request, file, digest, onProgress)
  })()
  const cancel = () => {
    isCancelled = true
    request.abort()
  }
  return { cancel, answer }
}

/** Null where the browser does not offer it: only pages on https or localhost may hash. */
async function digestOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new NotSent('The browser cannot read this file. Is it still where it was? Choose it again.')
  })
  if (!('subtle' in crypto)) return null
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`
}

function send(
  request: XMLHttpRequest,
  file: File,
  digest: string | null,
  onProgress: (sent: number) => void,
): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    request.open('POST', '/desk/uploads')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()))
    if (digest) request.setRequestHeader('repr-digest', digest)
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onabort = () => reject(new NotSent('', true))
    request.onerror = () =>
      reject(new NotSent('The connection was lost, so the file was not kept. Try again.'))
    request.onload = () => {
      const said = read(request.responseText)
      const kept = uploadAnswer.safeParse(said)
      if (request.status === 200 && kept.success) return resolve(kept.data)
      reject(new NotSent(uploadRefusal.safeParse(said).data?.error.message ?? unexplained))
    }
    request.send(file)
  })
}

const unexplained = 'The desk could not keep the file. Try again in a moment.'

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
