import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Finds evidence of the desk by its title or its source; what is asked for stands in the address. */
export function FindEvidenceForm({ words, path }: { words: string; path: string }) {
  return (
    <form
      method="get"
      action={path}
      aria-label="Find evidence"
      className="grid max-w-2xl items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <TextField
        name="q"
        type="search"
        shortcut="go.search"
        label="Title or source"
        defaultValue={words}
        maxLength={200}
        optional
      />
      <div className="flex flex-wrap items-center gap-x-4">
        <Button>Find</Button>
        {words && (
          <Link href={path} className="inline-flex min-h-10 items-center">
            Show all
          </Link>
        )}
      </div>
    </form>
  )
}
