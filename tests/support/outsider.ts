export type Answer = { asked: string; said: string }

/** What Next's own client sends, and what somebody sends who hopes for more than the page. */
const disguises: Record<string, Record<string, string>> = {
  GET: {},
  'GET as RSC': { rsc: '1' },
  'GET as prefetch': { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  'GET with a made cookie': { cookie: 'authjs.session-token=e30.e30.e30; __prerender_bypass=1' },
  'GET as inside': { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-stet-path': '/desk' },
}

/**
 * Asks for every address, and for whatever the answers name, as nobody in particular: each in every
 * disguise, by HEAD, as data, as a source map, and as a form sent to each action. Headers count as said.
 */
export async function crawl(origin: string, addresses: readonly string[], actions: readonly string[]) {
  const answers: Answer[] = []
  const waiting = [...addresses]
  const known = new Set(waiting)
  const ask = async (name: string, path: string, init: RequestInit = {}) => {
    const response = await fetch(origin + path, { redirect: 'manual', ...init })
    const said = await response.text()
    answers.push({ asked: `${name} ${path}`, said: `${said}\n${JSON.stringify([...response.headers])}` })
    return said
  }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const plain = await ask('GET', path)
    for (const found of namedIn(plain))
      if (!known.has(found) && known.size < 600) known.add(found) && waiting.push(found)
    if (path.startsWith('/_next/static/')) {
      await ask('GET', `${path.split('?')[0]}.map`)
      continue
    }
    for (const [name, headers] of Object.entries(disguises).slice(1)) await ask(name, path, { headers })
    await ask('HEAD', path, { method: 'HEAD' })
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

/** Addresses of this site that a page names, in its markup or in its payload. */
function namedIn(html: string) {
  return [...html.matchAll(/(?:href|src)="(\/[^"#]*)"|"(\/_next\/static\/[^"\\]+)"/g)].map(([, one, other]) =>
    (one ?? other ?? '').replaceAll('&amp;', '&'),
  )
}
