import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })

/** Half of a group would be a mail that nobody can send, or a door that nobody can open. */
const belongTogether = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const

/** Who somebody is travels over it: in the clear only to this machine itself. */
function isSafeIssuer(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { protocol, hostname } = new URL(address)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  )
}

/** Every environment variable that Stet reads. An empty one counts as absent. */
const schema = z
  .object({
    PORT: port.default(3000),
    /** Where to listen. A container or another machine needs 0.0.0.0; by default only this machine is served. */
    HOST: z.string().default('127.0.0.1'),
    /** The address people use; links, cookies and origin checks come from it, never from a request. */
    PUBLIC_ORIGIN: z
      .url({ protocol: /^https?$/ })
      .refine(
        (url) => !URL.canParse(url) || new URL(url).pathname === '/',
        'must be an origin without a path, such as https://stet.example',
      )
      .transform((url) => new URL(url).origin)
      .optional(),
    /** The desk's database. Unset: the embedded Postgres under STET_DATA. */
    DATABASE_URL: postgresUrl.optional(),
    /** Runs migrations; by default DATABASE_URL. */
    DATABASE_OWNER_URL: postgresUrl.optional(),
    /** Signs session cookies; generated into STET_DATA where unset. */
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    /** Folder of the embedded database, files of evidence, generated secrets and log anchors. */
    STET_DATA: z.string().default('.data'),
    /** How many proxies of one's own stand in front, each of which adds to X-Forwarded-For. */
    STET_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** Set by `npm run demo`: the demo's accounts exist and every page says so. */
    STET_DEMO: z.enum(['0', '1']).default('0'),
    /** Sends invitations and links to a new password, such as smtps://user:secret@mail.example. Unset: links are shown and printed. */
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be a smtp:// or smtps:// address' }).optional(),
    /** Whom that mail is from, such as "The Gazette <desk@gazette.example>". */
    MAIL_FROM: z
      .string()
      .regex(/^[^@<>]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/, 'must be a mail address')
      .optional(),
    /** The newsroom's identity provider (OpenID Connect); all three or none. */
    OIDC_ISSUER: z.url().refine(isSafeIssuer, 'must be an https:// address').optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    /** What people call it: "Continue with …". */
    OIDC_NAME: z.string().max(60).optional(),
    /** Set to 0 by the launcher where the cluster refuses roles: the log is then guarded by trigger only. */
    STET_ROLES: z.enum(['0', '1']).default('1'),
  })
  .superRefine((env, context) => {
    for (const group of belongTogether) {
      const [given, missing] = [group.filter((name) => env[name]), group.filter((name) => !env[name])]
      if (given.length === 0) continue
      for (const name of missing)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `must be set too, since ${given.join(' and ')} is`,
        })
    }
    if (env.OIDC_NAME && !env.OIDC_ISSUER)
      context.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'must be set too, since OIDC_NAME is',
      })
  })
  .transform((env) => ({ ...env, PUBLIC_ORIGIN: env.PUBLIC_ORIGIN ?? `http://localhost:${env.PORT}` }))

export type Env = z.infer<typeof schema>

/** Parses the variables; throws one error that names every problem at once. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable:\n${problems.join('\n')}`)
}

let parsed: Env | undefined

/** The environment, parsed at first use: the launcher fills in what it generates before anything asks. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
