/** How many lines a page of a desk's list holds: two screens of a laptop. Each line costs its drawing, twice. */
export const DESK_PAGE_SIZE = 30
