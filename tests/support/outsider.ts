export type Answer = { asked: string; status: number; said: string }

/** What Next's own client sends, and what somebody sends who hopes for more than the page. */
const disguises: Record<string, Record<string, string>> = {
  GET: {},
  'GET as RSC': { rsc: '1' },
  'GET as prefetch': { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  'GET with a made cookie': { cookie: 'authjs.session-token=e30.e30.e30; __prerender_bypass=1' },
  'GET as inside': { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-stet-path': '/desk' },
  'GET a part': { range: 'bytes=0-4095' },
  'GET squeezed': { 'accept-encoding': 'br' },
}

/**
 * Asks for every address, and for whatever the answers name, as nobody in particular: each in every
 * disguise, by HEAD, as data, as a source map, and as a form sent to each action. Headers count as said. With `about`
 * only such addresses are followed as have it in them.
 */
export async function crawl(
  origin: string,
  addresses: readonly string[],
  actions: readonly string[],
  about = '',
) {
  const answers: Answer[] = []
  const waiting = [...addresses]
  const known = new Set(waiting)
  const ask = async (name: string, path: string, init: RequestInit = {}) => {
    const response = await fetch(origin + path, { redirect: 'manual', ...init })
    const said = await response.text()
    const { status, headers } = response
    answers.push({ asked: `${name} ${path}`, status, said: `${said}\n${JSON.stringify([...headers])}` })
    return { said, tag: headers.get('etag') }
  }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { said: plain, tag } = await ask('GET', path)
    for (const found of namedIn(plain, origin).filter((path) => path.includes(about)))
      if (!known.has(found) && known.size < 600) known.add(found) && waiting.push(found)
    if (path.startsWith('/_next/static/')) {
      await ask('GET', `${path.split('?')[0]}.map`)
      continue
    }
    for (const [name, headers] of Object.entries(disguises).slice(1)) await ask(name, path, { headers })
    await ask('HEAD', path, { method: 'HEAD' })
    if (tag) await ask('GET again', path, { headers: { 'if-none-match': tag } })
    await ask('GET', `${path}${path.includes('?') ? '&' : '?'}_rsc=1a2b3`, { headers: { rsc: '1' } })
    await ask('GET', `/_next/data/build${path === '/' ? '/index' : path}.json`)
    await ask('GET', `${path}.rsc`)
  }
  for (const path of addresses)
    for (const action of actions.slice(0, path.startsWith('/desk/claims') ? undefined : 1)) {
      const headers = {
        origin,
        'next-action': action,
        accept: 'text/x-component',
        'content-type': 'text/plain',
      }
      await ask(`POST ${action}`, path, { method: 'POST', headers, body: '[{"stamp":0,"values":{}},"$K1"]' })
    }
  return answers
}

/** Addresses of this site that an answer names: in its markup, in its payload, in a feed, a map or a card. */
function namedIn(text: string, origin: string) {
  const inside = [...text.matchAll(/(?:href|src)="(\/[^"#]*)"|"(\/_next\/static\/[^"\\]+)"/g)]
  const whole = text.split(origin).slice(1)
  const named = [
    ...inside.map(([, one, other]) => one ?? other ?? ''),
    ...whole.map((rest) => /^\/[^"'<>#\s\\]*/.exec(rest)?.[0] ?? ''),
  ]
  return named.filter((path) => path !== '').map((path) => path.replaceAll('&amp;', '&'))
}
