import { brotliCompressSync, constants } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { ensureChromium } from '#tests/support/chromium.ts'
import { type Timing, timingOf } from './timing.ts'

/** From the key to what it painted (issue 5). */
const TARGET = 50

export type BenchPage = {
  timings: Timing[]
  /** All scripts that the page loads and its document, compressed with Brotli as hard as they are served, in bytes. */
  scripts: number
  document: number
  /** From the answer to the page listening, in milliseconds. */
  ready: number
}

/** Works on the bench of a long article in a real browser and measures each input until it is painted. */
export async function timeBenchPage(
  origin: string,
  { cookie, articleId }: { cookie: string; articleId: string },
): Promise<BenchPage> {
  const { path, args, env } = await ensureChromium()
  const browser = await chromium.launch({ executablePath: path, args, env })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: origin }])
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    const sizes = weigh(page)
    await page.goto(`${origin}/desk/articles/${articleId}`)
    // By its attribute: looking for a role would read the whole page over and over.
    await page.waitForSelector('[data-shortcut="bench.sentences"]')
    const ready = await page.evaluate(() => performance.now())
    const timings = await work(page)
    return { timings, ready: Math.round(ready), ...(await sizes()) }
  } finally {
    await browser.close()
  }
}

/** Keeps what the page loads; compressing it is done in the end, for it would hold up the measuring. */
function weigh(page: Page) {
  const loaded: { kind: string; body: Promise<Buffer | null> }[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (kind === 'script' || kind === 'document')
      loaded.push({ kind, body: response.body().catch(() => null) })
  })
  const sizeOf = async (wanted: string, quality: number) => {
    const bodies = await Promise.all(loaded.filter(({ kind }) => kind === wanted).map(({ body }) => body))
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
    return bodies.reduce((sum, body) => sum + (body ? brotliCompressSync(body, { params }).length : 0), 0)
  }
  return async () => ({ scripts: await sizeOf('script', 11), document: await sizeOf('document', 5) })
}

async function work(page: Page): Promise<Timing[]> {
  const times = (name: string, took: number[]) => timingOf(name, took, TARGET)
  const on = await inputs(page, ['f'])
  await inputs(page, ['j', 'k', 'j'])
  const step = await inputs(page, Array<string>(40).fill('j'))
  const back = await inputs(page, Array<string>(40).fill('k'))
  const extend = await inputs(page, Array<string>(20).fill('Shift+J'))
  const trim = await inputs(page, Array<string>(20).fill('h'))
  const claims = await inputs(page, Array<string>(20).fill(']'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  const wording = page.locator('textarea[name=wording]')
  await wording.waitFor()
  await wording.focus()
  const typing = await inputs(page, [...'What is typed here is painted at once'])
  return [
    times('sentence mode on', on),
    times('next sentence', step),
    times('sentence before', back),
    times('one sentence more', extend),
    times('a word less', trim),
    times('next claim opened', claims),
    times('a letter of a wording', typing),
  ]
}

/** Presses each key once the one before was painted: from the event's own time stamp to the frame after the next. */
async function inputs(page: Page, keys: readonly string[]): Promise<number[]> {
  const took: number[] = []
  for (const key of keys) {
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const hear = (event: Event) =>
            requestAnimationFrame(() => {
              const channel = new MessageChannel()
              // A task that is put off in a frame runs once that frame is drawn.
              channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp)
              channel.port2.postMessage(null)
            })
          addEventListener('keydown', hear, { capture: true, once: true })
        }),
    )
    // The page has to listen before the key comes.
    await page.evaluate(() => 0)
    await page.keyboard.press(key)
    took.push(await painted)
  }
  return took
}
