import { desk } from '#db/client.ts'
import { knownMigrations } from '#db/known-migrations.ts'
import { countMigrations } from '#db/queries/count-migrations.ts'

/** Whether the desk can work: the database answers, and its schema is the one this code knows. */
export async function GET(): Promise<Response> {
  const applied = await countMigrations(desk()).catch(() => null)
  if (applied === null) return Response.json({ ready: false, database: 'away' }, { status: 503 })
  const isCurrent = applied === knownMigrations()
  return Response.json(
    { ready: isCurrent, database: 'there', migrations: isCurrent ? 'current' : 'other' },
    { status: isCurrent ? 200 : 503 },
  )
}
