// proselint, in a virtual environment of its own.
import { join } from 'node:path';
import { tool } from './tool.js';

const VERSION = '0.16.0';
const isWindows = process.platform === 'win32';
const inside = (folder, name) => join(folder, 'env', isWindows ? 'Scripts' : 'bin', name);

export const home = {
  name: 'python',
  recipe: { proselint: VERSION },
  install(folder) {
    tool(folder, isWindows ? 'python' : 'python3', ['-m', 'venv', 'env']);
    tool(folder, inside(folder, 'pip'), ['install', '--quiet', `proselint==${VERSION}`]);
  },
};

export const peers = [
  {
    name: 'proselint',
    checks: 'as it comes',
    version: () => VERSION,
    command: (folder, { paths }) => [inside(folder, 'proselint'), 'check', ...paths],
  },
];
