import { createTransport } from 'nodemailer'
import { env } from '#env.ts'

export type Mail = { to: string; subject: string; text: string }

/** Somebody waits for the answer: a mail server that keeps silent is given up on. */
const SECONDS = 10

/** The mail did not go out; `reason` is for the person who sent it. */
export class MailNotSent extends Error {
  override name = 'MailNotSent'
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined
}

/** Sends one mail as plain text. Throws MailNotSent when it was not taken in time, by default ten seconds. */
export async function sendMail({ to, subject, text }: Mail, seconds = SECONDS): Promise<void> {
  const { SMTP_URL: url, MAIL_FROM: from } = env()
  const transport = createTransport({
    url,
    connectionTimeout: seconds * 1_000,
    greetingTimeout: seconds * 1_000,
    socketTimeout: seconds * 1_000,
    // Addresses and texts are ours to give; nothing in them may name a file or a page to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const late = new Promise<never>((_, give) => {
    setTimeout(() => give(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })), seconds * 1_000).unref()
  })
  try {
    const sending = transport.sendMail({ from, to: { name: '', address: to }, subject, text })
    sending.catch(() => {})
    await Promise.race([sending, late])
  } catch (error) {
    throw new MailNotSent(reasonOf(error))
  } finally {
    transport.close()
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'EAUTH':
      return 'the mail server did not accept the password in SMTP_URL'
    case 'EENVELOPE':
      return 'the mail server refused the address'
    case 'EMESSAGE':
      return 'the mail server refused the message'
    case 'ETIMEDOUT':
      return 'the mail server did not answer in time'
    case 'ETLS':
      return 'no safe connection to the mail server came about'
    default:
      return 'the mail server cannot be reached'
  }
}
