/** What has just happened to whoever comes to the sign-in page; a closed list, since it stands in the address. */
const notices = {
  'set-up': 'The newsroom is set up. Sign in with the address and the password that you chose.',
  'new-password': 'Your new password is set, and every session of yours has ended. Sign in with it.',
  joined: 'Your account is ready. Sign in with your e-mail address and the password that you chose.',
} as const

type SignInNotice = keyof typeof notices

/** The path of the sign-in page that says so. */
export function signInPath(notice: SignInNotice): string {
  return `/sign-in?notice=${notice}`
}

/** The sentence, or null for anything that is not on the list. */
export function signInNotice(name: string): string | null {
  return Object.hasOwn(notices, name) ? notices[name as SignInNotice] : null
}
