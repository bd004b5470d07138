import { expect } from '@playwright/test'
import { type Front, startFront } from '#tests/support/front.ts'
import { type Answer, crawl } from '#tests/support/outsider.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { articleToTakeBack, token, tokens } from '#tests/support/taken-back.ts'
import { test } from '#tests/support/test.ts'

/** Two processes of their own: so many searches would leave none to the other tests. */
const fronts: Front[] = []

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const { databaseUrl: url, secret } = runningFront()
  for (const _ of [1, 2]) fronts.push(await startFront({ url, env: { AUTH_SECRET: secret } }))
})
test.afterAll(async () => void (await Promise.all(fronts.map((front) => front.stop()))))

const listed = [
  ...['/', '/?verdict=confirmed', '/corrections', '/methodology', '/robots.txt', '/news-sitemap.xml'],
  ...['/sitemap.xml', '/sitemaps/1.xml', '/search?q=trams+ferries'],
  ...['all', 'confirmed', 'disputed', 'unconfirmed', 'corrections'].flatMap((feed) =>
    ['atom', 'rss', 'json'].map((format) => `/feeds/${feed}.${format}`),
  ),
]

/** Every address that the check has or had, as pages, data, pictures and cards. */
function addressesOf(slug: string, origin: string): string[] {
  const check = `/checks/${slug}`
  const claims = ['', '/1', '/2']
  const editions = ['1', '2', '3'].flatMap((edition) =>
    [...claims, '/document'].map((part) => `${check}/editions/${edition}${part}`),
  )
  const cards = claims.flatMap((part) => {
    const url = encodeURIComponent(`${origin}${check}${part}`)
    return [
      `/embed${check}${part}`,
      `${check}${part}/picture.png`,
      `/oembed?url=${url}`,
      `/oembed?url=${url}&format=xml`,
    ]
  })
  return [...claims.map((part) => check + part), ...editions, ...cards]
}

/** The nonsense words that an answer says, addresses aside: a slug is made of the title, a speaker's key of the name. */
function saidIn(answers: readonly Answer[], slug: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { asked, said } of answers) {
    for (const word of said
      .replaceAll(slug, '')
      .replace(/vogelq\w+qx-[0-9a-f]{6}/g, '')
      .match(/vogelq\w+?qx/g) ?? []) {
      found.set(word, [...new Set([...(found.get(word) ?? []), asked])])
    }
  }
  return found
}

const statusOf = (answers: readonly Answer[], path: string) =>
  answers.find(({ asked }) => asked === `GET ${path}`)?.status

test('what is not yet published, and what was taken back, is nowhere, in either process and from no cache', async () => {
  test.setTimeout(600_000)
  const article = await articleToTakeBack()
  const { slug } = article
  const check = `/checks/${slug}`
  const origins = fronts.map((front) => front.origin)
  // What was once found is asked for again ever after, as those do who kept its address.
  const kept = new Set<string>()
  const look = async () => {
    const rounds = await Promise.all(
      origins.map((origin) =>
        crawl(origin, [...new Set([...listed, ...addressesOf(slug, origin), ...kept])], [], 'vogelq'),
      ),
    )
    const answers = rounds.flat()
    const found = answers.map(({ asked }) => /^GET (\/(?!_next|oembed)\S*vogelq\S*)$/.exec(asked)?.[1] ?? '')
    for (const path of found) if (path !== '' && !/_rsc=|\.rsc$/.test(path)) kept.add(path)
    return answers
  }
  const hidden = (answers: Answer[], words: string[]) => {
    const said = saidIn(answers, slug)
    expect(
      Object.fromEntries(words.flatMap((word) => (said.has(word) ? [[word, said.get(word)]] : []))),
    ).toEqual({})
    return said
  }
  const [one, two] = [tokens('one'), tokens('two')]

  const before = await look()
  hidden(before, [token('title'), ...one, ...two, token('held')])
  expect(statusOf(before, check)).toBe(404)

  await article.publish()
  await seen(origins, check, 200)
  const first = hidden(await look(), [...two, token('held')])
  // The control: everything that was published was seen, so what is not seen later was looked for.
  for (const word of one) expect(first.has(word), word).toBe(true)

  await article.correct()
  await seen(origins, `${check}/2`, 200)
  const corrected = hidden(await look(), [token('held')])
  for (const word of [...two, token('correction')]) expect(corrected.has(word), word).toBe(true)

  await article.retractOne()
  await seen(origins, `${check}/1`, 410)
  const without = await look()
  const left = hidden(without, [...one, token('held')])
  for (const word of [token('onereason'), ...two]) expect(left.has(word), word).toBe(true)
  for (const path of [`${check}/1`, `${check}/1/picture.png`, `/embed${check}/1`, `${check}/editions/1/1`]) {
    expect(statusOf(without, path), path).toBe(410)
  }

  await article.retract()
  await seen(origins, check, 410)
  const gone = await look()
  const rest = hidden(gone, [token('title'), ...one, ...two, token('held'), token('correction')])
  expect(rest.get(token('reason'))).toEqual(expect.arrayContaining([`GET ${check}`, 'GET /feeds/all.atom']))
  for (const path of addressesOf(slug, origins[0] ?? '')) {
    expect([404, 410], path).toContain(statusOf(gone, path))
  }
  expect(gone.filter(({ asked, said }) => asked.startsWith('GET /sitemaps') && said.includes(slug))).toEqual(
    [],
  )
})

/** Both processes have heard of it; what they need to draw the page anew on a busy machine is allowed on top. */
async function seen(origins: readonly string[], path: string, status: number) {
  for (const origin of origins) {
    const answer = async () => (await fetch(origin + path)).status
    await expect.poll(answer, { timeout: 5_000, intervals: [50] }).toBe(status)
  }
}
