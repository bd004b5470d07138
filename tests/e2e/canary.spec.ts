import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { keepForm } from '#db/commands/keep-form.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence as piece } from '#db/seed/check-claim.ts'
import { versionOf } from '#db/seed/desk-of.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { type Answer, crawl } from '#tests/support/outsider.ts'
import { test } from '#tests/support/test.ts'

/** Nonsense that stands nowhere else, in every field that no reader has been shown. */
const canary = (field: string) => `kanariq${field}qx`
const fields = [
  ...[
    'title',
    'outlet',
    'byline',
    'url',
    'text',
    'wording',
    'speaker',
    'carrier',
    'cue',
    'hedge',
    'evidence',
  ],
  ...['shows', 'pin', 'locator', 'source', 'rationale', 'inshort', 'missing', 'reply', 'sentback', 'aside'],
  ...['heldwording', 'heldreason', 'heldwords', 'asidewords', 'kept', 'unsigned'],
]
const published = 'kanariqpublishedqx'

/** One article that nobody has published, and one whose edition leaves a claim and a passage out. */
const plant = () =>
  onDesk(async (db) => {
    const now = new Date()
    const at = () => now
    const text = `The words ${canary('text')} stand here. And ${canary('asidewords')} too.`
    const about = { title: canary('title'), outlet: canary('outlet'), byline: canary('byline') }
    const hidden = await addTestArticle(db, { ...about, url: `https://x.example/${canary('url')}`, text })
    const said = { cue: canary('cue'), hedge: canary('hedge') }
    const hops = [hopDraft(canary('speaker'), 'person', said), hopDraft(canary('carrier'), 'agency')]
    const { claimId } = await hidden.extract({ passage: 1, wording: canary('wording'), hops }, now)
    await hidden.setAside(2, 'context', now, canary('aside'))
    const found = { title: canary('evidence'), shows: canary('shows'), pin: canary('pin') }
    const evidence = [piece({ ...found, locator: canary('locator'), sourceName: canary('source') })]
    const words = {
      ...{ said: 'unconfirmed' as const, so: 'unconfirmed' as const, rationale: canary('rationale') },
      ...{ inShort: [canary('inshort')], missingSaid: canary('missing'), missingSo: canary('missing') },
      ...{ reply: canary('reply') },
    }
    await checkClaim(db, claimId, { editor: mara, reviewer: ines, evidence, answer: answer(words) }, at)
    const back = { claimId, basedOn: await versionOf(db, claimId), reason: canary('sentback') }
    await sendBack(hidden.by(tomas, now), back)

    const shown = await addTestArticle(db, {
      title: `A check of ${published}`,
      text: `Trams ran ${published}. Ferries ${canary('heldwords')} ran.`,
    })
    const good = await shown.extract({ passage: 1, wording: `Trams ran, ${published}.` }, now)
    const proof = [piece({ title: 'The log', shows: 'They ran.', pin: 'They ran.' })]
    const signed = { editor: mara, reviewer: ines, signer: tomas, evidence: proof }
    await checkClaim(db, good.claimId, { ...signed, answer: answer({ rationale: 'The log [@e1].' }) }, at)
    const held = await shown.extract({ passage: 2, wording: canary('heldwording') }, now)
    await assignClaim(shown.by(mara, now), { claimId: held.claimId, personId: ines.id, dueAt: null })
    await holdBackClaim(shown.by(mara, now), { claimId: held.claimId, reason: canary('heldreason') })
    const basedOn = await getLogPosition(db, shown.articleId)
    const { slug } = await publishEdition(shown.by(mara, now), {
      ...{ articleId: shown.articleId, basedOn, kind: null, reason: null },
    })
    // Signed off after the edition, so it waits for the next one.
    const later = await shown.extract({ passage: 1, wording: canary('unsigned') }, now)
    const kept = await keepForm(
      db,
      { form: 'x', path: '/desk', values: { words: canary('kept') } },
      null,
      now,
    )
    const claims = [claimId, good.claimId, held.claimId, later.claimId]
    return { slug, claims, articles: [hidden.articleId, shown.articleId], passages: hidden.passages, ...kept }
  })

/** The server actions that a page's forms post to, by the names that their script knows them by. */
async function actionsOn(page: Page, path: string) {
  await page.goto(path)
  const html = await (await page.request.get(path)).text()
  return [...new Set(html.match(/\b[0-9a-f]{42}\b/g) ?? [])]
}

test('nobody outside reads a word that is not published', async ({ browser, baseURL }) => {
  // Every page of the demo's checks is asked for in a dozen disguises, one after the other.
  test.setTimeout(600_000)
  const planted = await plant()
  const origin = baseURL ?? ''
  const [hidden = '', shown = ''] = planted.articles
  const desk = [
    ...['/desk', '/desk/articles', '/desk/articles/new', '/desk/reviews', '/desk/published'],
    ...planted.articles.flatMap((id) =>
      ['', '/publish', '/publish/1'].map((part) => `/desk/articles/${id}${part}`),
    ),
    ...planted.passages.map(({ id }) => `/desk/articles/${hidden}/passages/${id}`),
    ...planted.claims.flatMap((id) =>
      ['', '/evidence', '/verdict', '/wording'].map((part) => `/desk/claims/${id}${part}`),
    ),
  ]
  const check = `/checks/${planted.slug}`
  const guesses = ['', '/1', '/2', '/3', '/editions/1', '/editions/1/2', '/editions/2', '/editions/1/3'].map(
    (part) => check + part,
  )
  const titled = [canary('title'), hidden, shown, ...planted.claims].map((name) => `/checks/${name}`)
  const machines = [
    '/api/ready',
    '/api/health',
    '/api/articles',
    '/api/auth/session',
    '/api/auth/providers',
    ...['/sitemap.xml', '/sitemaps/1.xml', '/news-sitemap.xml', '/robots.txt', '/feed', '/search?q=ran'],
    ...['all.atom', 'all.rss', 'all.json', 'confirmed.atom', 'corrections.json'].map(
      (name) => `/feeds/${name}`,
    ),
    ...[check, `${check}/1`, `${check}/2`, `/checks/${hidden}`].flatMap((path) => [
      ...[`/embed${path}`, `${path}/picture.png`],
      `/oembed?url=${encodeURIComponent(origin + path)}`,
    ]),
  ]
  const kept = [`/sign-in?kept=${planted.keptId}`, `/desk?kept=${planted.keptId}`]

  const maras = await openDesk(browser, mara.email)
  // The control for the desk: these words are there, for who may see them.
  const seen = await Promise.all(desk.map(async (path) => (await maras.request.get(path)).text()))
  const onDeskPages = seen.join('\n')
  for (const field of fields.filter((one) => one !== 'kept'))
    expect(onDeskPages, field).toContain(canary(field))
  const actions = await actionsOn(maras, `/desk/claims/${planted.claims[0]}`)
  expect(actions.length).toBeGreaterThan(2)

  const answers = await crawl(origin, ['/', ...guesses, ...titled, ...desk, ...machines, ...kept], actions)
  expect(answers.length).toBeGreaterThan(300)
  const leaks = answers.flatMap(
    ({ asked, said }: Answer) =>
      said.match(/kanariq(?!published)\w+qx/g)?.map((word) => `${asked}: ${word}`) ?? [],
  )
  // An address that was asked for may be said again, as the place to come back to after signing in.
  const echoes = new RegExp(`${canary('title')}$`)
  expect(leaks.filter((leak) => !(leak.includes(`/checks/${canary('title')}`) && echoes.test(leak)))).toEqual(
    [],
  )
  const found = answers.filter(({ said }) => said.includes(published)).map(({ asked }) => asked)
  const representations = ['/feeds/all.atom', '/feeds/all.json', `/embed${check}`, `/embed${check}/1`]
  for (const path of ['/', check, `${check}/1`, `${check}/editions/1`, ...representations])
    expect(found).toContain(`GET ${path}`)
})
