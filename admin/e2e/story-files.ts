/** A file as a person chooses it in the console. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const csv = (name: string, rows: string[]): GivenFile => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\n')}\n`) });

/** The code of the story's ward committee; its cells' codes begin with it. */
export const ward = 'HP-LC-BS';

/** A ward committee under the district's, and its six cells; the superior's code of the last cell may be mistyped. */
export function unitsFile(parentOfTheLast = ward): GivenFile {
  const cells = Array.from({ length: 6 }, (_, at) => {
    const number = at + 1;
    return `${ward}-0${number},Chi bộ khu phố ${number} Bến Sỏi,CELL,${number === 6 ? parentOfTheLast : ward},`;
  });
  return csv('ben-soi-don-vi.csv', [
    'code,name,kind,parent_code,covers_code',
    `${ward},Đảng ủy khu đô thị Bến Sỏi,WARD_COMMITTEE,HP-LC,`,
    ...cells,
  ]);
}

/** Who leads them since 2024; and in a cell that was there before, the secretary of 2022 left at the end of May 2024. */
export function officersFile(): GivenFile {
  return csv('ben-soi-can-bo.csv', [
    'unit_code,position,family_name,middle_name,given_name,starts_on,ends_on',
    `${ward},SECRETARY,Kiều,Văn,Bền (mẫu),01/02/2024,`,
    `${ward},DEPUTY_SECRETARY,Lương,Thị,Sỏi (mẫu),01/02/2024,`,
    `${ward},COMMITTEE_MEMBER,Mạc,Văn,Lũy (mẫu),01/02/2024,`,
    `${ward}-01,SECRETARY,Ninh,Thị,Một (mẫu),01/02/2024,`,
    `${ward}-02,SECRETARY,Ông,Văn,Nhị (mẫu),01/02/2024,`,
    `${ward}-03,SECRETARY,Phí,Thị,Tam (mẫu),01/02/2024,`,
    'HP-LC-DH-02,SECRETARY,Hoàng,Kim,Hoa (mẫu),01/07/2022,31/05/2024',
    'HP-LC-DH-02,SECRETARY,Quách,Thị,Nối (mẫu),01/06/2024,',
  ]);
}
