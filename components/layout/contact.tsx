import { Link, OutsideLink } from '../ui/link.tsx'

/** A newsroom's contact: an e-mail address, a web address, or words. */
export function Contact({ address }: { address: string }) {
  if (/^[^\s@<>?&"]+@[^\s@<>?&"]+$/.test(address)) return <Link href={`mailto:${address}`}>{address}</Link>
  return <OutsideLink href={address} />
}
