'use client'
import { createContext, type ReactNode, useEffect, useMemo } from 'react'
import { welcomeBack } from './stored-drafts.ts'

type Owner = { personId: string; timeZone: string }

/** Whose words forms keep in this browser; null where nobody is signed in, and none are kept. */
export const DraftOwnerContext = createContext<Owner | null>(null)

export function DraftOwner({ personId, timeZone, children }: Owner & { children: ReactNode }) {
  const owner = useMemo(() => ({ personId, timeZone }), [personId, timeZone])
  useEffect(() => welcomeBack(personId), [personId])
  return <DraftOwnerContext value={owner}>{children}</DraftOwnerContext>
}
