import { sql } from 'drizzle-orm'
import { pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sourceKinds } from '#domain/attribution.ts'
import { reliabilities } from '#domain/evidence.ts'
import { person } from './people.ts'

export const sourceKindEnum = pgEnum('source_kind', sourceKinds)
export const reliabilityEnum = pgEnum('reliability', reliabilities)

export const source = pgTable(
  'source',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    kind: sourceKindEnum().notNull(),
    reliability: reliabilityEnum().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [uniqueIndex('source_name_once').on(sql`lower(${table.name})`)],
)
