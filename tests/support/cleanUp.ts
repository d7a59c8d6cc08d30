/** What files share is loaded once, this for each of them: a hook in a shared module would run after the first file alone. */
import { afterAll } from 'vitest'

import { removeTemporaryFolders } from './temporaryFolder.ts'

afterAll(removeTemporaryFolders)
