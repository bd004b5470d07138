/** What a secret looks like when somebody commits it. */
const shapes: Record<string, RegExp> = {
  'private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'AWS key': /\b(AKIA|ASIA)[A-Z0-9]{16}\b/,
  'GitHub token': /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,})/,
  'npm token': /\bnpm_[A-Za-z0-9]{36}\b/,
  'Slack token': /\bxox[abprs]-[A-Za-z0-9-]{20,}/,
  'Google key': /\bAIza[\w-]{35}\b/,
  'signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'password in an address':
    /\b[a-z]+:\/\/[^\s:/@'"`${}<]+:[^\s@'"`${}<]{8,}@(?!localhost|127\.0\.0\.1|example)/,
  'assigned secret': /(secret|password|passwd|token|api_?key)['"]?\s*[:=]\s*['"`][A-Za-z0-9+/=_-]{32,}['"`]/i,
}

/** The kinds of secret in a text, none when it is clean. */
export function secretsIn(text: string): string[] {
  return Object.entries(shapes).flatMap(([kind, shape]) => (shape.test(text) ? [kind] : []))
}
