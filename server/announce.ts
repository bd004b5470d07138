/** Prints where Stet answers and how to get in. */
export async function announce(mode: 'demo' | 'start' | 'dev', origin: string, empty: boolean) {
  const lines = [`Ready at ${origin}`]
  if (mode === 'start') {
    if (empty)
      lines.push('Nobody can sign in yet: there is no set-up page so far. npm run demo shows a newsroom.')
  } else {
    const { cast, demoPassword } = await import('#db/seed/cast.ts')
    const wide = Math.max(...cast.map(({ email }) => email.length))
    lines.push('', `Sign in at ${origin}/sign-in with the password ${demoPassword} as`)
    for (const { name, email, role } of cast) lines.push(`  ${email.padEnd(wide)}  ${name}, ${role}`)
  }
  console.log([...lines, '', 'Ctrl-C stops it.'].join('\n'))
}
