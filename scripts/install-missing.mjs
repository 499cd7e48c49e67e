// Installs what a fresh machine lacks: the packages of the lock file, and, on Debian, a browser and fonts for tests.
// Runs before anything is installed: nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');

/** Runs a command in the project, its output shown. Throws where it fails. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Whether node_modules is what the lock file says, as far as the dates tell. */
function nodeModulesFresh() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the packages where node_modules is missing or older than the lock file. */
export function installNodeModules() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or later is needed; this is ${process.versions.node}`);
  if (nodeModulesFresh()) return;
  // Not `npm ci`: it refuses lock files whose optional binaries for other platforms the registry does not offer.
  run('npm', ['install', '--no-audit', '--no-fund', '--no-save']);
}

const FONT_PLACES = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/truetype/noto'];

/** Installs Debian's Chromium, and fonts for Chinese and Arabic, where they are missing. Needs root or sudo. */
export function installBrowser() {
  const packages = [];
  if (!findChromium()) packages.push('chromium');
  if (process.platform === 'linux') {
    if (!existsSync(FONT_PLACES[0])) packages.push('fonts-noto-cjk');
    if (!existsSync(FONT_PLACES[1])) packages.push('fonts-noto-core');
  }
  if (packages.length === 0) return;
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error(`Needed for the journeys and not found: ${packages.join(', ')}. Set CHROMIUM_PATH to a browser.`);
  const apt = (...args) => {
    const line = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args];
    const root = process.getuid?.() === 0;
    run(root ? 'env' : 'sudo', ['DEBIAN_FRONTEND=noninteractive', ...line]);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
