import type { ReactNode } from 'react'
import { Link, OutsideLink } from '../ui/link.tsx'

type Props = {
  address: string
  /** What the link says instead of the address itself. */
  children?: ReactNode
}

/** A newsroom's contact: an e-mail address, a web address, or words, which are no link. */
export function Contact({ address, children }: Props) {
  if (!isMail(address)) return <OutsideLink href={address}>{children}</OutsideLink>
  return <Link href={`mailto:${address}`}>{children ?? <bdi dir="ltr">{address}</bdi>}</Link>
}

/** Whether there is something that a link can lead to. */
export function isReachable(address: string): boolean {
  return isMail(address) || /^https?:\/\//i.test(address)
}

function isMail(address: string): boolean {
  return /^[^\s@<>?&"]+@[^\s@<>?&"]+$/.test(address)
}
