import { useEffect, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { acceptedNames, kindByName } from './file-rules';
import { forgetUpload, type KeptUpload, keptUploads } from './kept-uploads';
import { openUploads, showUploads } from './open-uploads';
import { giveUp, standingOf } from './send-file';
import { uploads } from './upload-queue';
import { useUploads } from './useUploads';
import { useUploadText } from './useUploadText';

interface Found extends KeptUpload {
  readonly offset: number;
}

/** Uploads that were begun in this browser before the page was loaded: they go on when the very same file is chosen again. */
export function UnfinishedUploads() {
  const say = useText();
  const { sized } = useUploadText();
  const [found, forget] = useFound();
  const [other, setOther] = useState<string>();
  if (found.length === 0) return null;

  function choose(upload: Found, files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    const isIt = file.size === upload.size && file.name.normalize('NFC') === upload.name;
    setOther(isIt ? undefined : upload.name);
    if (!isIt) return;
    const { folderId, unitId, material } = upload.target;
    const kind = kindByName(file.name);
    openUploads({ files: [file], folderId, unitId, ...(material && kind && { material: { ...material, kind, unitId } }) });
  }
  return (
    <Note tone="warn">
      <p>
        <b>{say('uploads.found.title', { smart_count: found.length })}</b>
      </p>
      <p>{say('uploads.found.hint')}</p>
      {other && <p role="alert">{say('uploads.found.other', { name: other })}</p>}
      <ul className="found">
        {found.map((upload) => (
          <li key={upload.url}>
            <span className="grow">
              <b className="anywhere">{upload.name}</b>
              <span className="meta block">{say('uploads.found.safe', { sent: sized(upload.offset), size: sized(upload.size) })}</span>
            </span>
            <label className="MuiButton-root MuiButton-outlined MuiButton-sizeSmall filebtn">
              {say('uploads.found.choose')}
              <input
                className="sr"
                type="file"
                aria-label={say('uploads.found.chooseOf', { name: upload.name })}
                accept={acceptedNames()}
                onChange={({ target }) => {
                  choose(upload, target.files);
                  target.value = '';
                }}
              />
            </label>
            <Button
              small
              look="quiet"
              onClick={() => {
                forget(upload);
                void giveUp(upload.url);
              }}
            >
              {say('uploads.found.drop')}
              <span className="sr">, {upload.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Those that the server still has and that nobody goes on with just now; what it has all of is put into the library at once. */
function useFound(): readonly [readonly Found[], (upload: KeptUpload) => void] {
  const [found, setFound] = useState<readonly Found[]>([]);
  // what becomes of the others is seen here too
  useUploads();
  useEffect(() => {
    let isLeft = false;
    for (const kept of keptUploads().filter(({ url }) => !uploads.has(url)))
      void standingOf(kept.url, kept.size).then((standing) => {
        if (isLeft) return;
        if (standing.is === 'partly')
          setFound((former) => [...former.filter(({ url }) => url !== kept.url), { ...kept, offset: standing.offset }]);
        else if (standing.is === 'whole') {
          uploads.addWhole(kept);
          showUploads();
        } else if (standing.is === 'gone' || standing.is === 'refused') forgetUpload(kept.url);
      });
    return () => {
      isLeft = true;
    };
  }, []);
  // one that is gone on with is told of in the dialog, and what was finished is kept no longer
  const kept = keptUploads();
  const rest = found.filter(({ url }) => kept.some((one) => one.url === url) && !uploads.has(url));
  const forget = ({ url }: KeptUpload) => {
    forgetUpload(url);
    setFound((former) => former.filter((one) => one.url !== url));
  };
  return [rest, forget];
}
