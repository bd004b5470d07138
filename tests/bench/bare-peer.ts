import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the peer sends for a path: the same status, headers and bytes as Stet did. */
export type PeerPage = { headers: Record<string, string>; body: string }

// A process of its own, as Stet is: started by fork() with the pages to send, answers with its port.
process.once('message', (pages: Record<string, PeerPage>) => {
  const ready = new Map(
    Object.entries(pages).map(([path, page]) => [path, { ...page, body: Buffer.from(page.body, 'base64') }]),
  )
  const server = createServer((request, response) => {
    const page = ready.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, page?.headers)
    response.end(page?.body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
process.once('disconnect', () => process.exit(0))
