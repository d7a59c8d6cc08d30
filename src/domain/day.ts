/** The day of a point of time where this machine stands: 2026-11-26. Who asks for today's reads the clock. */
export function dayOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
