/** Plural nouns that are counted and not weighed, so that there are fewer of them and not less. */
export const COUNT_NOUNS: readonly string[] = (
  'accidents actors adults airlines animals applicants apartments arrests attacks babies beds bikes ' +
  'births boats bombs books boys bridges buildings burglaries buses businesses candidates cars cases ' +
  'cities clients clinics clubs colleges companies complaints computers consumers cops councils countries ' +
  'cows crashes crimes crops customers dams deaths delegates diseases doctors dogs donors drivers ' +
  'elections employees employers errors events families fans farmers farms faults fights films firefighters ' +
  'fires firms flights flowers games girls goals guards guests guns homes horses hospitals hotels ' +
  'houses immigrants incidents infections injuries inmates jobs journalists judges jurors kids lawmakers ' +
  'lawyers letters libraries lives lorries meals meetings members men migrants ministers mistakes murders ' +
  'nurses offenses offences officers outlets parents passengers patients pedestrians people phones pilots ' +
  'places planes players plots prisoners problems pupils questions refugees reporters ' +
  'residents restaurants roads robberies rooms schools seats shareholders ships shootings shops ' +
  'shows soldiers songs spectators stations stores strikes students subscribers suspects tablets teachers ' +
  'teams thefts tickets tourists towns trains trees trips troops trucks users vehicles viewers villages ' +
  'violations visitors visits volunteers voters votes women workers'
).split(' ');
