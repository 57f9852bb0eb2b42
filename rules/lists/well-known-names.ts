const list = (words: string): readonly string[] => words.split(' ');

/** Names that are right as they stand, however like another they look: countries, states, great cities. */
const PLACES = list(
  'Africa Albania Algeria America Andorra Angola Antarctica Arabia Argentina Armenia Australia Austria Bahamas Bahrain ' +
    'Bangladesh Barbados Belarus Belgium Belize Benin Bermuda Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei ' +
    'Bulgaria Burma Burundi Cambodia Cameroon Canada Chile China Colombia Columbia Congo Croatia Cyprus Czechia Denmark ' +
    'Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Europe Finland France Gabon Gambia Georgia Germany ' +
    'Ghana Greece Greenland Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Ireland Israel ' +
    'Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Latvia Lebanon Lesotho Liberia Libya Lithuania ' +
    'Luxembourg Macedonia Malawi Malaysia Maldives Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro ' +
    'Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Pakistan Palestine Panama ' +
    'Paraguay Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore ' +
    'Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet ' +
    'Tonga Trinidad Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen ' +
    'Zambia Zimbabwe Alabama Alaska Arizona Arkansas California Carolina Colorado Connecticut Dakota Delaware Florida ' +
    'Hawaii Idaho Illinois Indiana Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota ' +
    'Mississippi Missouri Montana Nebraska Nevada Oklahoma Oregon Pennsylvania Tennessee Texas Vermont Virginia Washington ' +
    'Wisconsin Wyoming Amsterdam Ankara Athens Atlanta Baghdad Bangkok Barcelona Beijing Beirut Belfast Berlin Boston ' +
    'Brussels Budapest Cairo Calgary Cardiff Chelsea Chicago Dallas Delhi Denver Detroit Dubai Dublin Edinburgh Geneva ' +
    'Glasgow Hamburg Helsinki Houston Istanbul Jakarta Jerusalem Johannesburg Kabul Karachi Lagos Leeds Lisbon Liverpool ' +
    'London Madrid Manchester Melbourne Miami Milan Montreal Moscow Mumbai Munich Nairobi Naples Oxford Paris Perth ' +
    'Prague Quebec Seattle Seoul Shanghai Stockholm Sydney Tehran Tokyo Toronto Vancouver Vienna Warsaw Zurich ' +
    'African American Asian Arab Arabic Argentine Australian Austrian Belgian Brazilian British Briton Canadian Chilean ' +
    'Chinese Colombian Cuban Czech Danish Dutch Egyptian English European Finnish French German Greek Indian Indonesian ' +
    'Iranian Iraqi Irish Israeli Italian Japanese Jordanian Kenyan Korean Lebanese Malaysian Mexican Moroccan Nigerian ' +
    'Norwegian Pakistani Palestinian Polish Portuguese Romanian Russian Saudi Scottish Serbian Slovak Spanish Swedish ' +
    'Swiss Syrian Taiwanese Thai Turkish Ukrainian Welsh Christian Muslim Jewish Hindu Catholic Democrat Democratic ' +
    'Republican Conservative Labour Liberal Sunni Shiite Islamic Marxist',
);

/** Given names, first of all those with a near twin: `Christian` and `Christina`, `Marina` and `Martina`. */
const GIVEN_NAMES = list(
  'Aaron Adam Ahmed Alan Alex Ali Amy Ana Anna Anne Ann Barry Ben Bill Billy Bob Bobby Chris Dan Dave Dean Diego Don Ed Emma Eric Eva Fred Gary Greg Hans Hugo Ian Ivan Jack Jane Jean Jeff Jim Jimmy Joe John Jon Jose José Juan Karl Kate Ken Kim Kurt Lena Leo Lisa Lucy Luis Luke Mary Matt Max Mike Neil Nick Noah Nora Olga Omar Pablo Paul Pavel Phil Pol Raj Ray Rob Roger Ron Rosa Roy Ruth Ryan Sam Sean Sergio Sofia Sue Ted Tim Tina Todd Tom Tony Vera Will Yuri Zoe Aaron Adrian Adriana Alain Alana Albert Alberto Alexander Alexandra Alexandre Alexis Alice Alicia Alfred Alfredo Alison ' +
    'Allan Allison Amanda Andre Andrea Andreas Andrei Andres Andrew Andrey Angel Angela Angelo Anita Annabel Anthony Antoine ' +
    'Anton Antonia Antonio Arnold Arthur Arturo August Augustus Barbara Barbra Bernard Bernardo Bethany Brain Brenda Brendan ' +
    'Brian Bruce Bruno Bryan Bryon Camila Camilla Camille Carina Carla Carlo Carlos Carmen Carol Carole Carolina Caroline Carrie ' +
    'Catherine Catharine Cathy Cecilia Celia Charles Charlie Christa Christian Christie Christina Christine Christopher Claire ' +
    'Clara Clare Claude Claudia Claudio Colin Collin Conor Connor Corey Cory Craig Cynthia Damian Damien Daniel Daniela Danielle ' +
    'Danny Darren Darrin David Davis Deanna Debora Deborah Denis Denise Dennis Derek Diana Diane Dianne Dominic Dominica Donald ' +
    'Donna Dorian Doris Dorothea Dorothy Duncan Edith Eduard Eduardo Edward Elena Eleanor Elisa Elise Eliza Elizabeth Elisabeth ' +
    'Ellen Elaine Emanuel Emilia Emilie Emilio Emily Enrico Enrique Erica Erick Erika Ernest Ernesto Esther Eugene Eugenia Fabian ' +
    'Fabio Felicia Felipe Felix Fernanda Fernando Filip Frances Francesca Francesco Francis Francisca Francisco Frank Frankie ' +
    'Frederic Frederick Gabriel Gabriela Gabriella Gareth Garry Gavin Geoffrey George Georgia Georgie Gerald Gerard Gillian ' +
    'Gloria Glenn Gordon Grace Graham Graeme Gregor Gregory Harold Harriet Harris Harry Hassan Hassen Heather Hector Helen Helena ' +
    'Helene Henri Henry Herbert Howard Hussain Hussein Ibrahim Irene Isabel Isabella Isabelle Ivana Jackie Jacob Jakob James Jamie ' +
    'Janet Janice Janis Jason Javier Jeanne Jeffrey Jenna Jennie Jennifer Jenny Jeremy Jerome Jessica Jessie Joanna Joanne Johann ' +
    'Johanna Johannes Johnny Jonathan Jonathon Jordan Jorge Joseph Josephine Joshua Joyce Juana Juliana Julia Julian Julie Julien ' +
    'Juliet Julio Julius Justin Justine Karen Karin Karina Karla Katarina Katherine Kathleen Kathryn Katie Katrina Keith Kelly ' +
    'Kenneth Kerry Kevin Kristen Kristin Kristina Larry Laura Lauren Laurence Lawrence Leila Leland Leonard Leonardo Leslie Lesley ' +
    'Lewis Lilian Lillian Linda Louis Louisa Louise Lucas Lucia Lucian Luciana Luciano Lucie Lucille Lukas Lydia Lynne Madeline ' +
    'Manuel Manuela Marc Marcel Marcela Marcelo Marco Marcos Marcus Margaret Margarita Margot Maria Marian Mariana Marianna ' +
    'Marianne Marie Marina Mario Marion Marisa Marissa Mariya Mark Markus Marlon Marta Martha Martin Martina Martine Marvin Mathew ' +
    'Matthew Maureen Maurice Mauricio Megan Melanie Melissa Meredith Michael Michaela Michel Michele Michelle Miguel Mikhail ' +
    'Milena Miranda Miriam Mohamed Mohamad Mohammad Mohammed Molly Monica Monika Morgan Moses Muhammad Murray Nadia Nancy Natalia ' +
    'Natalie Natasha Nathan Nicholas Nicola Nicolas Nicole Nikita Nikola Nikolai Nikolas Norma Norman Oliver Olivia Oscar Oskar ' +
    'Pamela Patrice Patricia Patrick Paula Pauline Paulo Pedro Peter Petra Philip Philippa Philippe Phillip Phyllis Pierre Rachel ' +
    'Rafael Ralph Ramon Randall Raphael Raquel Raymond Rebecca Regina Rene Ricardo Richard Riccardo Robert Roberta Roberto Robin ' +
    'Rodney Roger Roland Rolando Roman Romana Ronald Rosalie Rosanna Rosemary Rowan Russel Russell Salman Salvador Samantha Samuel ' +
    'Sandra Sandro Sarah Sasha Scott Sebastian Serge Sergei Sergey Sergio Shane Sharon Shaun Shawn Sheila Shirley Sidney Silvia ' +
    'Simon Simona Simone Sonia Sonja Sophia Sophie Stefan Stefanie Stella Stephan Stephanie Stephen Steve Steven Stuart Stewart ' +
    'Sullivan Susan Susana Susanna Susanne Suzanne Sydney Sylvia Tamara Tania Tanya Teresa Terence Terrence Terry Theodor Theodora ' +
    'Theodore Theresa Thomas Tiffany Timothy Tobias Tomas Tommy Tracey Tracy Trevor Tristan Tyler Ursula Valentin Valentina Valeria ' +
    'Valerie Vanessa Vasily Veronica Veronika Victor Victoria Viktor Viktoria Vincent Vincente Virginia Vivian Vivien Vladimir ' +
    'Volodymyr Walter Wanda Warren Wayne Wendy Wesley Wilhelm William Winston Xavier Yvette Yvonne Zachary',
);

export const KNOWN_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES);

export const WELL_KNOWN_NAMES: ReadonlySet<string> = new Set([...PLACES, ...GIVEN_NAMES]);
