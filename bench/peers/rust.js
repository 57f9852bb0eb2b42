// Harper, as its crate: its own command line is not published, so a program of a few lines stands in for it.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tool } from './tool.js';

const VERSION = '3.0.0';
const source = fileURLToPath(new URL('harper.rs', import.meta.url));

const MANIFEST = `[package]
name = "harper-run"
version = "0.0.0"
edition = "2024"

[dependencies]
harper-core = "=${VERSION}"

[profile.release]
strip = true
`;

export const home = {
  name: 'rust',
  recipe: { 'harper-core': VERSION },
  install(folder) {
    mkdirSync(join(folder, 'src'), { recursive: true });
    writeFileSync(join(folder, 'Cargo.toml'), MANIFEST);
    copyFileSync(source, join(folder, 'src/main.rs'));
    tool(folder, 'cargo', ['build', '--release', '--quiet']);
  },
};

export const peers = [
  {
    name: 'Harper',
    checks: 'its curated rules, from its crate',
    version: () => VERSION,
    command: (folder, { paths }) => [join(folder, 'target/release/harper-run'), ...paths],
  },
];
