/** Zones that the runtime still lists under a name that IANA has replaced. */
const renamed: Record<string, string> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

/** IANA names of all time zones, in alphabetical order, UTC among them. */
export function timeZones(): string[] {
  const known = Intl.supportedValuesOf('timeZone').map((name) => renamed[name] ?? name)
  return [...new Set(['UTC', ...known])].sort()
}

export function isTimeZone(name: string): boolean {
  return timeZones().includes(name)
}
