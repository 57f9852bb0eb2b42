// Notes which of node's own modules a program asks for. Loaded with --require; the list goes to the file named in
// NEWSLINT_LOADS when the program ends.
const { writeFileSync } = require('node:fs');
const Module = require('node:module');

const asked = new Set();
const { _load: load } = Module;
Module._load = function note(name, ...rest) {
  if (Module.isBuiltin(name)) asked.add(name.replace(/^node:/, ''));
  return load.call(this, name, ...rest);
};
process.on('exit', () => writeFileSync(process.env.NEWSLINT_LOADS, JSON.stringify([...asked])));
