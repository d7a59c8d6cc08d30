/** The reader's choices, kept on the device and nowhere else. */

/** @returns null where nothing was chosen, or nothing may be kept */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // what may not be kept was never chosen
  }
}

/** Keeps a choice. Where nothing may be kept the console says so, and it holds for this page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch (error) {
    console.info('The choice holds for this page only: storage is not available.', error)
  }
}
