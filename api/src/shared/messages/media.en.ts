/** The library: files that are uploaded, materials and folders. */
export const mediaEn = {
  'upload.filename':
    'The name of the file is missing, is longer than 200 letters, or has letters that can not be used. Rename the file and send it again.',
  'upload.unitId': 'The unit of the file is not named. Choose the unit and send it again.',
  'upload.sha256': 'The SHA-256 of the file is missing. Send it by a program that reckons it.',
  'upload.attested': 'It was not attested that the file holds no state secrets. Attest it and send the file again.',
  'upload.length': 'The length of the file is missing, or the file is empty. Choose another file.',
  'upload.tooLarge': 'The file is larger than %{most} MB. Compress or split it.',
  'upload.noRoom': 'The server has not enough room for this file. Tell the administrator.',
  'file.EMPTY': 'The file is empty. Choose another one.',
  'file.TYPE':
    'Files of this type are not taken (%{type}). Use PDF, Word, PowerPoint, Excel, pictures, sound, video, or a SCORM 1.2 package (.zip).',
  'file.TYPE_UNKNOWN':
    'Of what type the file is can not be told, so it is not taken. Use PDF, Word, PowerPoint, Excel, pictures, sound, video, or a SCORM 1.2 package (.zip).',
  'file.TOO_LARGE': 'Of this type at most %{most} MB are taken. Compress or split the file.',
  'file.CHECKSUM': 'What came is not the file that was sent. Send it again.',
  'file.BROKEN': 'The file is broken and can not be opened. Open it on your machine, save it and send it again.',
  'file.LOCKED': 'The file has a password. Take it away and send the file again.',
  'file.BOMB': 'This archive would be unusually large when opened, so it is not taken. Save the file anew and send it again.',
  'file.PIXELS':
    'The picture is too large (%{width} × %{height} pixels). Make it smaller, at most %{most} million pixels, and send it again.',
  'file.MACROS': 'The file has macros, so it is not taken. Save it without macros and send it again.',
  'file.VIRUS': 'The file holds something harmful (%{name}), so it is not taken. Have your machine scanned.',
  'file.CAPTIONS': 'The captions are not of the form of WebVTT, at line %{line}. Mend them and send them again.',
  'file.TOO_HARD': 'The file is too complicated to be checked. Save it in a simpler form and send it again.',
  'file.NOT_CHECKED': 'The file could not be scanned yet, so it is not taken yet. It is kept on the server: try again in some minutes.',
  'material.notFound': 'There is no such material. Load the list again.',
  'material.notThere': 'A material is not in the library, or you may not use it. Take it out.',
  'material.fileOrLink': 'Name exactly one of the two: an uploaded file, or the address of a link.',
  'material.fileNotFound': 'There is no such file, or another material has it. Upload the file again.',
  'material.captionsAlone': 'Captions go with a video. Open that video and add them there.',
  'material.isLink': 'This is a link and can not become a file. Add a new material.',
  'material.isFile': 'This is a file and can not become a link. Add a new material.',
  'material.otherKind': 'A new version must be of the same kind. Choose such a file, or add a new material.',
  'material.noCaptionsHere': 'Only videos and sounds have captions. Take the captions out.',
  'material.noCaptions': 'This file is no WebVTT. Choose a .vtt file.',
  'material.inUse':
    'This material was used in a lesson or a course and can not be deleted. Take it out of the lessons being written instead.',
  'material.notPublished':
    'It shows a material of another unit that readers do not have yet. Have somebody hand it in who may write there, or take the material out.',
  'material.lacksAltText': 'Of the picture “%{title}” nothing is said for who does not see it. Say in the library what it shows.',
  'folder.notFound': 'There is no such folder. Load again.',
  'folder.nameTaken': 'There is a folder “%{name}” here already. Choose another name.',
  'folder.cycle': 'A folder can not lie in itself. Choose another one.',
  'folder.tooDeep': 'Folders lie in each other %{most} deep at most. Choose a higher one.',
  'folder.hasFolders': 'There are folders in it. Move or delete them first.',
};
