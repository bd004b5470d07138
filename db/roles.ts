import type { Sql } from 'postgres'

/**
 * The two roles the app connects as (trust.md 12b): `stet_app` runs the desk and can neither change what is
 * immutable nor write the log but through log_append(); `stet_reader` serves public pages and can see
 * editions, their lines, retractions, notices and policy alone. Granted anew at every start, so that this file is the whole truth.
 */
const readAndAdd = [
  'article',
  'revision',
  'passage',
  'set_aside',
  'claim',
  'anchor',
  'reanchoring',
  'claim_descent',
  'hop',
  'claim_editor',
  'hold_back',
  'source',
  'assignment',
  'evidence',
  'evidence_link',
  'proposal',
  'sign_off',
  'edition',
  'edition_ground',
  'desk_session',
  'kept_form',
  'person',
  'newsroom',
  'policy',
  'invitation',
  'password_reset',
  'identity',
  'throttle',
  'shortcut_setting',
  'comment',
  'mention',
  'notification',
  'blob',
  'upload',
  'derivation',
  'tombstone',
  'source_alias',
  'source_grade',
  'party',
  'published_article',
  'published_claim',
  'published_word',
  'retraction',
  'notice',
]
const readOnly = ['log_entry', 'log_head', 'task']
const mayChange: Record<string, string[]> = {
  article: ['slug', 'next_claim_number'],
  set_aside: ['taken_up_at', 'taken_up_by'],
  claim: [
    'priority',
    'is_high_risk',
    'kind',
    'wording',
    'due_on',
    'version',
    'next_evidence_number',
    'withdrawn_at',
    'withdrawn_by',
    'withdrawn_reason',
  ],
  anchor: ['starts_at', 'ends_at', 'exact', 'prefix', 'suffix'],
  reanchoring: ['settled_at', 'settled_by', 'settlement'],
  shortcut_setting: ['is_off', 'keys'],
  hold_back: ['released_at', 'released_by'],
  assignment: ['due_at', 'ended_at', 'ended_by', 'ended_reason'],
  hop: ['source_id'],
  evidence: ['source_id'],
  evidence_link: ['pin_state', 'detached_at', 'detached_by', 'detached_reason'],
  proposal: ['claim_version', 'ended_at', 'ending', 'ended_by', 'ended_reason'],
  sign_off: ['fell_at', 'fell_cause'],
  desk_session: ['ended_at'],
  source: ['reliability', 'merged_into', 'merged_at', 'merged_by'],
  person: ['role', 'password_hash', 'is_named_in_public', 'deactivated_at'],
  newsroom: ['name', 'time_zone', 'domains', 'contact', 'corrections', 'language'],
  invitation: ['accepted_at', 'accepted_by', 'revoked_at', 'revoked_by'],
  password_reset: ['used_at'],
  throttle: ['key', 'points', 'expire'],
  comment: ['resolved_at', 'resolved_by'],
  notification: ['read_at'],
  blob: ['held_text', 'emptied_at'],
  source_alias: ['source_id'],
  party: ['ended_at', 'ended_by'],
  notice: ['is_settled'],
  published_word: ['claims'],
}
const mayDelete = [
  'anchor',
  'hop',
  'kept_form',
  'throttle',
  'source_alias',
  'derivation',
  'upload',
  'published_article',
  'published_claim',
  'published_word',
]
/** Null: every column. Who set a policy, and why, is the desk's, and so is who retracted. */
const forReaders: Record<string, string[] | null> = {
  edition: null,
  published_article: null,
  published_claim: null,
  published_word: null,
  retraction: ['article_id', 'slug', 'claim_number', 'edition_number', 'reason', 'retracted_at'],
  notice: null,
  policy: ['version', 'in_force_from', 'settings'],
}

/** Grants everything above; answers false where the cluster does not let us make roles. */
export async function grantRoles(sql: Sql): Promise<boolean> {
  for (const role of ['stet_app', 'stet_reader']) if (!(await ensureRole(sql, role))) return false
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(7383811)`
    const [schema] = await tx`select current_schema() as name`
    await tx.unsafe(`
      revoke all on all tables in schema "${schema?.name}" from stet_app, stet_reader;
      grant usage on schema "${schema?.name}" to stet_app, stet_reader;
      grant select on ${[...readAndAdd, ...readOnly].join(', ')} to stet_app;
      grant insert on ${readAndAdd.join(', ')} to stet_app;
      grant delete on ${mayDelete.join(', ')} to stet_app;
      ${Object.entries(forReaders)
        .map(
          ([table, columns]) =>
            `grant select ${columns ? `(${columns.join(', ')}) ` : ''}on ${table} to stet_reader;`,
        )
        .join('\n')}
      grant usage on schema drizzle to stet_app;
      grant select on drizzle.__drizzle_migrations to stet_app;
      grant execute on function log_append(text, text, uuid, uuid, timestamptz, jsonb) to stet_app;
      ${Object.entries(mayChange)
        .map(([table, columns]) => `grant update (${columns.join(', ')}) on ${table} to stet_app;`)
        .join('\n')}
    `)
  })
  return true
}

/** Two databases of one cluster may do this at once: an existing role is as good as one just made. */
async function ensureRole(sql: Sql, role: string): Promise<boolean> {
  const [there] = await sql`select from pg_roles where rolname = ${role}`
  if (!there && !(await attempt(() => sql.unsafe(`create role ${role} nologin`), ['42710', '23505'])))
    return false
  const [member] = await sql`select pg_has_role(current_user, ${role}, 'MEMBER') as yes`
  return member?.yes || attempt(() => sql.unsafe(`grant ${role} to current_user`), ['42710', '23505'])
}

const refusedByCluster = '42501'

async function attempt(statement: () => PromiseLike<unknown>, tolerated: string[]): Promise<boolean> {
  try {
    await statement()
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (tolerated.includes(code)) return true
    if (code === refusedByCluster) return false
    throw error
  }
}
