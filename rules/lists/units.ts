/** Source of a pattern for what is measured, counted in figures or timed, so that its number stays a figure. */
export const UNITS = [
  '%|percent|per cent|percentage|points?|pts?|pips?|basis',
  'km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|feet|foot|ft|inch(?:es)?|yards?|furlongs?',
  'square|cubic|acres?|hectares?|kg|kilos?|kilograms?|grams?|ounces?|oz|lbs?|pounds?|tons?|tonnes?',
  'lit(?:er|re)s?|gallons?|pints?|quarts?|cups?|barrels?|bushels?|degrees?|mph|kph|knots',
  'million|billion|trillion|thousand|mn|bn|dollars?|euros?|cents?|pence|pesos|rupees|yen|yuan',
  'noon|midnight|hours?|hrs?|minutes?|mins?|seconds?|secs?|years? old|years?|yrs?|year-olds?|months?|weeks?|days? old',
  'gigabytes?|megabytes?|terabytes?|gigahertz|megawatts?|gigawatts?|kilowatts?|volts?|watts?|magnitude|milligrams?|millilit(?:er|re)s?',
  'runs|wickets|overs|goals?|tries|penalties|yarders?|birdies|strokes|innings|laps|rebounds|assists|holes|sets?|games?|seeds?|half|percent',
  'tablespoons?|teaspoons?|tbsp|tsp|cloves?|servings?|stars?|votes?',
].join('|');
