/** Colours of tokens.css where no style sheet reaches: share images, icons, the frame of the browser. A test keeps them the same. */

export const LIGHT = { paper: '#FCFCFA', ink: '#171B1E', ink2: '#454D52', ink3: '#5F686D' } as const
export const DARK = { paper: '#13171A', ink: '#ECEEEC' } as const
