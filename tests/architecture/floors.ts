import { CATEGORIES, FLOORS, LINE, LISTS, RULE_INDEX, RULE_KIT, WORLDLY } from './plan.js';
import { type House, importsOf, isRelative, targetOf } from './source.js';

const isHouse = (path: string): boolean => /^(?:src|rules)\//.test(path);
const isRule = (path: string): boolean =>
  path.startsWith('rules/') && path !== RULE_INDEX && !path.startsWith(`${LISTS}/`);

/** The room of a file; undefined for one that is in none. */
export function roomOf(path: string): string | undefined {
  if (LINE.includes(path)) return 'line';
  if (path.startsWith('rules/')) return 'rules';
  return /^src\/[^/]+(?=\/)/.exec(path)?.[0];
}

const isOnPlan = (room: string | undefined): boolean => room !== undefined && Object.hasOwn(FLOORS, room);

/** Every file has its room, and every room on the plan is there. */
export function* findHomeless(house: House): Generator<string> {
  const paths = [...house.keys()].filter(isHouse);
  for (const path of paths) {
    if (!isOnPlan(roomOf(path))) yield `${path} is on no floor; give its room one in the plan.`;
  }
  const rooms = new Set(paths.map(roomOf));
  for (const room of Object.keys(FLOORS)) {
    if (!rooms.has(room)) yield `${room} is on the plan, but there is no such room.`;
  }
  for (const place of [...LINE, ...WORLDLY, RULE_KIT, RULE_INDEX]) {
    if (!paths.some((path) => path.startsWith(place))) yield `${place} is on the plan, but it is not there.`;
  }
}

/** Every rule lies in a category and is named after its fault. */
export function* findStrayRules(house: House): Generator<string> {
  const place = new RegExp(`^rules/(?:${CATEGORIES.join('|')})/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\.ts$`);
  for (const path of house.keys()) {
    if (isRule(path) && !place.test(path)) yield `${path} is no rules/<category>/<the-fault>.ts.`;
  }
}

/** A room looks into itself and downstairs. */
export function* findLooksUpstairs(house: House): Generator<string> {
  for (const [path, source] of house) {
    const room = roomOf(path);
    if (!isHouse(path) || room === undefined) continue;
    for (const specifier of importsOf(source).filter(isRelative)) {
      const other = targetOf(path, specifier);
      const otherRoom = roomOf(other);
      if (!isOnPlan(otherRoom)) yield `${path} imports ${other}, which is on no floor.`;
      else if (room !== otherRoom && floorOf(otherRoom) >= floorOf(room)) {
        yield `${path} (floor ${floorOf(room)}) imports ${other} (floor ${floorOf(otherRoom)}).`;
      }
    }
  }
}

const floorOf = (room: string | undefined): number => FLOORS[room ?? ''] ?? Number.NaN;

/** Rules see the house through one module; the house sees rules through their index. */
export function* findSideDoors(house: House): Generator<string> {
  for (const [path, source] of house) {
    if (!isHouse(path)) continue;
    for (const specifier of importsOf(source)) {
      const other = isRelative(specifier) ? targetOf(path, specifier) : specifier;
      if (!mayImport(path, other)) yield `${path} imports ${other} past the door.`;
    }
  }
}

function mayImport(path: string, other: string): boolean {
  if (path === RULE_INDEX) return isRule(other) || other.startsWith('src/rule/');
  if (path.startsWith(`${LISTS}/`)) return false;
  if (!isRule(path)) return !isRule(other) && !other.startsWith(`${LISTS}/`);
  const isPackage = !isHouse(other) && !other.startsWith('node:') && !other.startsWith('..');
  return other === RULE_KIT || other.startsWith(`${LISTS}/`) || isPackage;
}
