import type { Handed } from '#domain/form-state.ts'
import { env } from '#env.ts'
import { canSendMail, MailNotSent, sendMail } from '#outside/mail.ts'
import { printLink } from '#server/print-link.ts'

type OneTimeLink = {
  /** Whose it is, and what stands in the mail beside the link. */
  to: string
  subject: string
  words: string
  /** The path with the token in it. */
  path: string
  /** "An invitation for Ada", in the server's output and before what became of it. */
  what: string
  /** "within 7 days". */
  lasts: string
}

/**
 * Brings a one-time link to whom it is for, after the command that made it is done: by mail, or else through the
 * hands of the admin, to whom it is shown this once. It is in no address and in no log of the newsroom.
 */
export async function handOver({ to, subject, words, path, what, lasts }: OneTimeLink): Promise<Handed> {
  const link = `${env().PUBLIC_ORIGIN}${path}`
  const yourself = `Hand this link over yourself. It works once, ${lasts}, and is not shown again.`
  if (!canSendMail()) {
    printLink(what, link)
    return { sentence: `${what} is made. ${yourself}`, link }
  }
  try {
    await sendMail({ to, subject, text: `${words}\n\n${link}\n\nThe link works once, ${lasts}.\n` })
    return { sentence: `${what} is on its way to ${to}. The link in it works once, ${lasts}.`, link: null }
  } catch (error) {
    if (!(error instanceof MailNotSent)) throw error
    return { sentence: `${what} is made, but no mail went out: ${error.reason}. ${yourself}`, link }
  }
}
