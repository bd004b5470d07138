import { ButtonLink } from '../ui/link.tsx'

/** A search or a filter that nothing fits. */
export function NoSuchArticles() {
  return (
    <div className="grid max-w-[62ch] justify-items-start gap-4">
      <p>
        No article is what you look for. The words must stand in its title or its outlet as you write them.
      </p>
      <ButtonLink href="/desk/articles">Show all articles</ButtonLink>
    </div>
  )
}
