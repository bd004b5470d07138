import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })

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
    /** Folder of the embedded database, generated secrets and log anchors. */
    STET_DATA: z.string().default('.data'),
    /** Set by `npm run demo`: the demo's accounts exist and every page says so. */
    STET_DEMO: z.enum(['0', '1']).default('0'),
    /** Set to 0 by the launcher where the cluster refuses roles: the log is then guarded by trigger only. */
    STET_ROLES: z.enum(['0', '1']).default('1'),
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
