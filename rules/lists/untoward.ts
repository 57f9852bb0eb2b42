/** Words that a dictionary has and no program may propose in the place of another: they hurt where they were not meant. */
export const UNTOWARD: readonly string[] = (
  'negro negroes negress negroid colored coloreds coloured coloureds oriental orientals gypsy gypsies eskimo ' +
  'eskimos mulatto mulattos squaw squaws savage savages mongoloid mongoloids spastic spastics cripple cripples ' +
  'midget midgets lunatic lunatics tranny queer queers dyke dykes darky darkies coolie coolies pickaninny ' +
  'chink chinks chinky coon coons gook gooks spic spics wop wops kike kikes yid yids paki pakis wog wogs dago ' +
  'dagos nigger niggers nigga niggas kraut krauts polack polacks gyp gyps gypped injun injuns wetback wetbacks ' +
  'faggot faggots faggy fag fags retard retards retarded ' +
  'mohammedan mohammedans hottentot papist papists heathen heathens rapist rapists nazi nazis slut sluts whore ' +
  'whores hussy harlot harlots bimbo bimbos hillbilly redneck rednecks peasant peasants infidel infidels'
).split(' ');
