import { headers } from 'next/headers'

/** Where this request comes from, as server/ saw it (failed tries are counted by it), and what the browser calls itself. */
export async function visitor(): Promise<{ address: string; agent: string | null }> {
  const sent = await headers()
  return { address: sent.get('x-forwarded-for') ?? '', agent: sent.get('user-agent') }
}
