/** The demo's check on a settled subject, as readers find it: its frozen slug, its address, and claims by number. */
export const unitsSlug = 'how-long-is-a-second-a-short-guide-to-units-clocks-and-calendars'
export const unitsCheck = `/checks/${unitsSlug}`
export const unitsClaims = { confirmed: 2, corrected: 4, disputed: 9, retracted: 11 }
