import { createServer } from 'node:net'

/** True when this machine can listen on the port; without `host`, on every address of it. */
export async function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** The first free loopback port from `first` on. Throws when a hundred in a row are taken. */
export async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isPortFree(port, '127.0.0.1')) return port
  throw new Error(`No port is free between ${first} and ${first + 99}`)
}
