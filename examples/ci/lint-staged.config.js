// Fixes the stories that are staged, and stops the commit where an error is left.
export default {
  'stories/**/*.{txt,md,markdown}': 'newslint --fix',
};
