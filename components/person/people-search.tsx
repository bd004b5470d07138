import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Looks in names and addresses; a plain form, so that the search stands in the address of the page. */
export function PeopleSearch({ search }: { search: string }) {
  return (
    <form
      method="get"
      action="/desk/people"
      aria-label="Search people"
      className="flex flex-wrap items-end gap-3"
    >
      <div className="w-72 max-w-full">
        <TextField
          name="q"
          label="Name or e-mail"
          type="search"
          shortcut="go.search"
          defaultValue={search}
          optional
        />
      </div>
      <Button>Search</Button>
    </form>
  )
}
