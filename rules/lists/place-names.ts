/** Old spellings of places in lower case, with the current ones and the year since which desks have used them. */
export const PLACE_NAMES: Readonly<Record<string, { readonly name: string; readonly since: number }>> = {
  kiev: { name: 'Kyiv', since: 2019 },
  kharkov: { name: 'Kharkiv', since: 2019 },
  odessa: { name: 'Odesa', since: 2019 },
  lvov: { name: 'Lviv', since: 2010 },
  dnepropetrovsk: { name: 'Dnipro', since: 2016 },
  dnipropetrovsk: { name: 'Dnipro', since: 2016 },
  bombay: { name: 'Mumbai', since: 2010 },
  calcutta: { name: 'Kolkata', since: 2010 },
  madras: { name: 'Chennai', since: 2010 },
  swaziland: { name: 'Eswatini', since: 2018 },
  'nur-sultan': { name: 'Astana', since: 2023 },
  rangoon: { name: 'Yangon', since: 2013 },
  peking: { name: 'Beijing', since: 1990 },
};
