/** A course that comes in as a folder of Markdown. */
export const courseFolderEn = {
  'courseFolder.notThere': 'There is no folder %{path}. Check its path and name.',
  'courseFolder.notFolder': '%{path} is no folder. Name the folder that holds course.md.',
  'courseFolder.unreadable': '%{path} can not be read (%{why}). Change its permissions or copy the folder.',
  'courseFolder.none': 'There is no course.md in the folder. It says what the course is: write it first.',
  'courseFolder.noFront': '%{path} does not begin with what it is, between two lines of ---.',
  'courseFolder.front': '%{path}: %{why}. Correct it between the two lines of ---.',
  'courseFolder.notUtf8': '%{path} is not written in UTF-8. Save it so and try again.',
  'courseFolder.textTooLarge': '%{path} is larger than %{most} MB. Make several lessons of it.',
  'courseFolder.leadsElsewhere': '%{path} is no file but leads elsewhere. Put the file itself there, or take it out.',
  'courseFolder.linkedMissing': '%{path} shows %{linked}, which is not in the folder. Put the file there, or take the link out.',
  'courseFolder.noLessons':
    'There is no lesson in the folder. A module is a folder with module.md, and its lessons are the other .md files there.',
  'courseFolder.prerequisites':
    'course.md (prerequisites): there is no course %{slugs}. Correct the short name, or import that course first.',
  'courseFolder.notScanned': 'The scanner for harmful files does not answer, so the file is not taken. Try again in some minutes.',
  'courseFolder.unitUnknown': 'No unit has the code %{code} today. Correct the code.',
  'courseFolder.unattested':
    'It was not attested that the folder holds no state secrets. Look it through, and attest it with --nothing-classified.',
  'courseFolder.made':
    'The course “%{title}” is made as a draft of unit %{unit}: modules %{modules}, lessons %{lessons}, materials %{materials}.',
  'courseFolder.tried':
    'Dry run: the course “%{title}” would be made as a draft of unit %{unit}: modules %{modules}, lessons %{lessons}, materials %{materials}. Nothing was written.',
  'courseFolder.address': 'It is written on, and handed in, at %{address} .',
  'courseFolder.leftOut': 'Left out, for they are no lesson of a module: %{paths}.',
};
