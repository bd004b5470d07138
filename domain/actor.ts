/** One role each: admin ⊃ editor ⊃ reviewer (product.md, People). */
export const roles = ['reviewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

export type Actor = { id: string; name: string; role: Role }

const rank: Record<Role, number> = { reviewer: 0, editor: 1, admin: 2 }

/** Whether the actor's role includes what `role` may do. */
export function actsAs(actor: Pick<Actor, 'role'>, role: Role): boolean {
  return rank[actor.role] >= rank[role]
}

export const roleWord = { reviewer: 'Reviewer', editor: 'Editor', admin: 'Admin' } as const satisfies Record<
  Role,
  string
>
