/** Why the identity provider's word did not open the desk; it travels to the sign-in page by its short name. */
export type EntryFault = 'not-invited' | 'unverified' | 'inactive' | 'declined' | 'failed' | 'away'

/** What the sign-in page says of it: why, and what to do. Null for what is no fault; `provider` is its name among people. */
export function entryFaultSentence(fault: EntryFault | string, provider: string): string | null {
  switch (fault) {
    case 'not-invited':
      return `${provider} knows you, but no open invitation here has your address there. Ask an admin to invite that address. If you have an account here, sign in with your password.`
    case 'unverified':
      return `${provider} did not vouch for an e-mail address of yours, so no invitation could be matched. Have your address verified there, then try again.`
    case 'inactive':
      return 'Your account is not active. Ask an admin of your newsroom.'
    case 'declined':
      return `Signing in was broken off at ${provider}. Try again, or sign in with your password.`
    case 'failed':
      return `Signing in through ${provider} did not work, so nobody was signed in. Try again from here. If it stays, tell the person who runs Stet; a password still works.`
    case 'away':
      return `${provider} does not answer at this moment. Try again later, or sign in with your password.`
    default:
      return null
  }
}
