// Installs the peers outside the checkout, once, and looks whether each really finds faults.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../process.js';
import * as go from './go.js';
import * as java from './java.js';
import * as npm from './npm.js';
import * as python from './python.js';
import * as rust from './rust.js';

const CACHES = {
  darwin: () => join(homedir(), 'Library/Caches'),
  win32: () => process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'),
};

/** Where peers are kept: the cache folder of this system. */
export const peersFolder = () =>
  join(
    (CACHES[process.platform] ?? (() => process.env.XDG_CACHE_HOME || join(homedir(), '.cache')))(),
    'newslint-bench',
  );

/** Copy that every peer has something to say about. */
const FAULTY =
  'The the chairman was very obviously late. In order to utilize it, he could of asked her very very politely, irregardless of the cost.\n';

function installHome({ name, recipe, install }, folder, say) {
  const note = join(folder, 'installed.json');
  const before = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined;
  if (before && JSON.stringify(before.recipe) === JSON.stringify(recipe)) return before.facts;
  say(`Installing what is built with ${name} in ${folder} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const facts = install(folder) ?? {};
  writeFileSync(note, JSON.stringify({ recipe, facts }));
  return facts;
}

function tryOut(peer, folder) {
  const sample = join(folder, 'faulty.txt');
  writeFileSync(sample, FAULTY);
  const said = outputOf({ argv: peer.command(folder, { paths: [sample] }), cwd: folder });
  if (!/very|utilize|chairman|the the|repeated|regardless/i.test(said))
    throw new Error(`it says nothing about a faulty story, but “${said.trim().slice(-120)}”`);
}

const readyPeer = (peer, folder, facts) => ({
  name: peer.name,
  version: peer.version(),
  checks: typeof peer.checks === 'function' ? peer.checks(facts) : peer.checks,
  commandFor: (copy) => ({ argv: peer.command(folder, copy), cwd: folder }),
});

/** The peers that run on this machine, and of the others why they do not. */
export function* installPeers(say) {
  for (const { home, peers } of [npm, python, rust, go, java]) {
    const folder = join(peersFolder(), home.name);
    for (const peer of peers) {
      try {
        const facts = installHome(home, folder, say);
        tryOut(peer, folder);
        yield readyPeer(peer, folder, facts);
      } catch (error) {
        yield { name: peer.name, version: peer.version(), missing: error.message };
      }
    }
  }
}
