/** Prints where Stet answers and how to get in: before there is an admin, where to set the newsroom up. */
export async function announce(mode: 'demo' | 'start' | 'dev', origin: string, empty: boolean) {
  const lines = [`Ready at ${origin}`]
  if (mode === 'start') {
    if (empty) {
      const { setUpToken } = await import('#outside/set-up-token.ts')
      lines.push('', `Set up: ${origin}/setup?token=${setUpToken()}`)
      lines.push('Nobody can sign in until then. Whoever has this address becomes the first admin.')
    }
  } else {
    const { cast, demoPassword } = await import('#db/seed/cast.ts')
    const wide = Math.max(...cast.map(({ email }) => email.length))
    lines.push('', `Sign in at ${origin}/sign-in with the password ${demoPassword} as`)
    for (const { name, email, role } of cast) lines.push(`  ${email.padEnd(wide)}  ${name}, ${role}`)
  }
  console.log([...lines, '', 'Ctrl-C stops it.'].join('\n'))
}
