import { Link } from '../ui/link.tsx'

/** There is always somebody: whoever looks. */
export function NobodyFound({ search }: { search: string }) {
  return (
    <p>
      Nobody here has <bdi className="font-medium">{search || 'this page'}</bdi> in their name or address. Try
      part of a name, such as “ada”, or <Link href="/desk/people">see everybody</Link>.
    </p>
  )
}
