import { afterAll, expect, test, vi } from 'vitest'
import { startMailServer, startSilentServer } from '#tests/support/mail-server.ts'

const stops: (() => unknown)[] = []
afterAll(() => Promise.all(stops.map((stop) => stop())))

const path = `/invitation/${'x'.repeat(43)}`
const link = `https://desk.example${path}`
const invitation = {
  to: 'ada@desk.example',
  subject: 'Join the desk',
  words: 'You are invited.',
  path,
  what: 'The invitation of Ada',
  lasts: 'within 7 days',
}

/** Hands the link over as a process with this mail server does; answers what it said, and what it printed. */
async function handedOver(SMTP_URL: string) {
  vi.resetModules()
  vi.stubEnv('PUBLIC_ORIGIN', 'https://desk.example')
  vi.stubEnv('SMTP_URL', SMTP_URL)
  vi.stubEnv('MAIL_FROM', SMTP_URL && 'desk@gazette.example')
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)))
  const { handOver } = await import('#app/hand-over.ts')
  return { handed: await handOver(invitation), printed }
}

test('without a mail server the link is shown to the admin and printed', async () => {
  const { handed, printed } = await handedOver('')
  expect(handed).toEqual({ sentence: expect.stringContaining('Hand this link over yourself'), link })
  expect(printed).toEqual([`The invitation of Ada: ${link}`])
})

test('with one the link is in the mail alone', async () => {
  const server = await startMailServer()
  stops.push(server.stop)
  const { handed, printed } = await handedOver(`smtp://127.0.0.1:${server.port}`)
  expect(handed).toEqual({ sentence: expect.stringContaining('on its way to ada@desk.example'), link: null })
  expect(printed).toEqual([])
  expect(server.received).toMatchObject([{ to: ['ada@desk.example'], raw: expect.stringContaining(link) }])
})

test('when no mail goes out the admin is told why and gets the link', async () => {
  const gone = await startSilentServer()
  gone.stop()
  const { handed, printed } = await handedOver(`smtp://127.0.0.1:${gone.port}`)
  expect(handed).toEqual({ sentence: expect.stringContaining('the mail server cannot be reached'), link })
  expect(printed).toEqual([])
})
