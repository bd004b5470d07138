import { afterAll, expect, test, vi } from 'vitest'
import { startMailServer, startSilentServer } from '#tests/support/mail-server.ts'

const stops: (() => unknown)[] = []
afterAll(() => Promise.all(stops.map((stop) => stop())))

const invitation = {
  to: 'ada@desk.example',
  subject: 'Join the desk of “The Gazette”\r\nBcc: everybody@desk.example',
  text: `Follow this link:\n\nhttp://localhost:3000/invitation/${'x'.repeat(43)}\n`,
}

/** The module as a process with this mail server has it. */
async function mailBy(port: number, login = '') {
  vi.resetModules()
  vi.stubEnv('SMTP_URL', `smtp://${login}127.0.0.1:${port}`)
  vi.stubEnv('MAIL_FROM', 'The Gazette <desk@gazette.example>')
  return import('#outside/mail.ts')
}

async function reasonOf(sending: Promise<void>) {
  const error: unknown = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Error) || error.name !== 'MailNotSent') throw error ?? new Error('It was sent')
  return error.message
}

test('a mail arrives whole, from the newsroom, to one address, whatever the subject says', async () => {
  const server = await startMailServer()
  stops.push(server.stop)
  const { sendMail, canSendMail } = await mailBy(server.port)
  expect(canSendMail()).toBe(true)
  await sendMail(invitation)
  const [mail] = server.received
  expect(mail).toMatchObject({ from: 'desk@gazette.example', to: ['ada@desk.example'] })
  const [head = '', body] = mail?.raw.split('\r\n\r\n') ?? []
  expect(head).toContain('From: The Gazette <desk@gazette.example>')
  expect(head).toMatch(/^To: <?ada@desk\.example>?$/m)
  expect(head).not.toMatch(/^Bcc:/m)
  expect(body).toBe('Follow this link:')
  // The link is not broken over lines, or nobody could follow it.
  expect(mail?.raw).toContain(`http://localhost:3000/invitation/${'x'.repeat(43)}\r\n`)
})

test('without a mail server there is none to send by', async () => {
  vi.resetModules()
  vi.stubEnv('SMTP_URL', '')
  const { canSendMail } = await import('#outside/mail.ts')
  expect(canSendMail()).toBe(false)
})

test('a server that refuses says why in words', async () => {
  const wrong = new Error('no')
  const server = await startMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(wrong),
  })
  stops.push(server.stop)
  const { sendMail } = await mailBy(server.port, 'desk:secret@')
  expect(await reasonOf(sendMail(invitation))).toContain('did not accept the password')
})

test('an address that is refused is said to be refused', async () => {
  const server = await startMailServer({ onRcptTo: (_to, _session, done) => done(new Error('unknown')) })
  stops.push(server.stop)
  const { sendMail } = await mailBy(server.port)
  expect(await reasonOf(sendMail(invitation))).toContain('refused the address')
})

test('a server that is away, or keeps silent, is given up on', async () => {
  const gone = await startSilentServer()
  gone.stop()
  const away = await mailBy(gone.port)
  expect(await reasonOf(away.sendMail(invitation))).toContain('cannot be reached')
  const silent = await startSilentServer()
  stops.push(silent.stop)
  const { sendMail } = await mailBy(silent.port)
  const began = performance.now()
  expect(await reasonOf(sendMail(invitation, 0.5))).toContain('did not answer in time')
  expect(performance.now() - began).toBeLessThan(2_000)
})
