import postgres from 'postgres'

/** The one place where tests create or drop a database: any name but `stet_test_*` is refused. */
export async function changeDatabase(
  ownerUrl: string,
  change: { create: string; template?: string } | { drop: string },
) {
  const name = testName('create' in change ? change.create : change.drop)
  const sql = maintenance(ownerUrl)
  try {
    if ('drop' in change) await sql`drop database if exists ${sql(name)} with (force)`
    else if (change.template === undefined) await sql`create database ${sql(name)}`
    else await sql`create database ${sql(name)} template ${sql(testName(change.template))}`
  } finally {
    await sql.end()
  }
  return addressOf(ownerUrl, name)
}

/** Throws for every name that a run could not have made itself. */
export function testName(name: string) {
  if (!/^stet_test_[a-z0-9_]{1,50}$/.test(name)) {
    throw new Error(`Tests create and drop only databases named stet_test_*, not “${name}”.`)
  }
  return name
}

/** A connection for creating, dropping and marking databases. */
export const maintenance = (ownerUrl: string) => postgres(ownerUrl, { max: 1, onnotice: () => {} })

function addressOf(ownerUrl: string, database: string) {
  const url = new URL(ownerUrl)
  url.pathname = `/${database}`
  return url.href
}
