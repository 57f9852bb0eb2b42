/** What a measure measures; only measures of one dimension can be converted into each other. */
export type Dimension = 'length' | 'area' | 'mass' | 'speed' | 'volume' | 'temperature';

/** A measure, and how many metres, square metres, kilograms, km/h or litres one of it is. */
export interface Measure {
  readonly dimension: Dimension;
  /** More than one where the word can mean several: gallons, tons. Empty for temperatures. */
  readonly sizes: readonly number[];
  /** One name for all its spellings. */
  readonly name: string;
}

const TABLE: readonly (readonly [Dimension, string, readonly number[], string])[] = [
  ['length', 'km', [1000], 'km kms kilometer kilometers kilometre kilometres'],
  ['length', 'm', [1], 'metre metres meter meters'],
  ['length', 'cm', [0.01], 'cm cms centimeter centimeters centimetre centimetres'],
  ['length', 'mm', [0.001], 'mm millimeter millimeters millimetre millimetres'],
  ['length', 'miles', [1609.344], 'mile miles mi'],
  ['length', 'nautical miles', [1852], 'nautical_mile nautical_miles'],
  ['length', 'yards', [0.9144], 'yard yards yd yds'],
  ['length', 'feet', [0.3048], 'ft feet foot'],
  ['length', 'inches', [0.0254], 'inch inches'],
  ['area', 'acres', [4046.856], 'acre acres'],
  ['area', 'hectares', [10000], 'ha hectare hectares'],
  [
    'area',
    'square km',
    [1e6],
    'sq_km km2 km² square_km square_kilometer square_kilometers square_kilometre square_kilometres',
  ],
  ['area', 'square miles', [2589988], 'sq_mile sq_miles sq_mi square_mile square_miles'],
  [
    'area',
    'square meters',
    [1],
    'sq_m m2 m² sqm square_m square_meter square_meters square_metre square_metres',
  ],
  ['area', 'square feet', [0.092903], 'sq_ft sqft square_foot square_feet square_ft'],
  ['area', 'square yards', [0.836127], 'square_yard square_yards'],
  ['mass', 'kg', [1], 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 'grams', [0.001], 'gram grams gramme grammes'],
  ['mass', 'pounds', [0.45359237], 'lb lbs pound pounds'],
  ['mass', 'ounces', [0.0283495], 'oz ounce ounces'],
  ['mass', 'stone', [6.35029], 'stone'],
  ['mass', 'tons', [907.185, 1016.047, 1000], 'ton tons'],
  ['mass', 'tonnes', [1000], 'tonne tonnes metric_ton metric_tons'],
  ['speed', 'mph', [1.609344], 'mph miles_per_hour mile_per_hour miles_an_hour mile_an_hour'],
  [
    'speed',
    'km/h',
    [1],
    'km/h kph kmh kmph km/hr kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour',
  ],
  ['speed', 'knots', [1.852], 'knot knots'],
  ['volume', 'liters', [1], 'liter liters litre litres'],
  ['volume', 'gallons', [3.785412, 4.54609], 'gallon gallons'],
  ['volume', 'pints', [0.473176, 0.568261], 'pint pints'],
  ['volume', 'milliliters', [0.001], 'ml milliliter milliliters millilitre millilitres'],
  ['temperature', 'C', [], '°c ºc celsius degrees_c degrees_celsius degree_celsius degrees_centigrade'],
  ['temperature', 'F', [], '°f ºf fahrenheit degrees_f degrees_fahrenheit degree_fahrenheit'],
];

const MEASURES = new Map<string, Measure>(
  TABLE.flatMap(([dimension, name, sizes, spellings]) =>
    spellings
      .split(' ')
      .map((spelling): [string, Measure] => [spelling.replaceAll('_', ' '), { dimension, name, sizes }]),
  ),
);

/** Spellings that are measures only close behind their figure: `6in`, `11st`. */
const CLOSE: Readonly<Record<string, string>> = { in: 'inches', st: 'stone', g: 'grams', l: 'liters' };
const DEGREES: Readonly<Record<string, string>> = { C: '°c', F: '°f' };

/** The measure that a word or two behind a number name; `isClose` says that no space parts them. */
export const measureOf = (name: string, isClose: boolean): Measure | undefined =>
  MEASURES.get((isClose && CLOSE[name]) || DEGREES[name] || name.toLowerCase().replace(/[\s-]+/g, ' '));

/** Everything that `measureOf` knows by name. */
export const measureNames = (): readonly string[] => [
  ...MEASURES.keys(),
  ...Object.keys(CLOSE),
  ...Object.keys(DEGREES),
];
