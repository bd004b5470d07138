import type { Role } from '#domain/actor.ts'

export type CastMember = { id: string; name: string; email: string; role: Role; isNamedInPublic: boolean }

const member = (n: number, name: string, role: Role, isNamedInPublic = false): CastMember => ({
  id: `01900000-0000-7000-8000-00000000000${n}`,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@desk.example`,
  role,
  isNamedInPublic,
})

/** The named cast that seed, factories and browser tests share. All are invented. */
export const ruth = member(1, 'Ruth Adler', 'admin')
export const mara = member(2, 'Mara Lindqvist', 'editor', true)
export const tomas = member(3, 'Tomas Okafor', 'editor')
export const ines = member(4, 'Ines Varga', 'reviewer', true)
export const daniel = member(5, 'Daniel Reyes', 'reviewer')

export const cast: readonly CastMember[] = [ruth, mara, tomas, ines, daniel]

/** The clock of the newsroom that they work in. */
export const newsroomZone = 'Europe/Stockholm'

/** Public on purpose: these accounts exist only in a demo's database, and every page says so. */
export const demoPassword = 'let it stand'

/** Argon2id of the password above, so that seeding hashes nothing. */
export const demoPasswordHash =
  '$argon2id$v=19$m=47104,t=1,p=1$AZUZstOIyWNZP+p1poN7kw$h0t95I7u9PUSQ8lfK+Mc8NAEBhUu5nVlqNULHbyX5i0'
