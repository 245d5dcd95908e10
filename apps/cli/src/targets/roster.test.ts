import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { parseRoster, readRoster } from './roster.ts';

const parse = (text: string) => parseRoster(text, 'ds.csv', 'vi');

describe('parseRoster', () => {
  it('reads the columns of DESIGN in any order', async () => {
    const csv =
      '\ufeffurl,code,name,level,province\nhttps://a.gov.vn/,00001,"Xã A, huyện cũ",commune,Quảng Trị\n';
    expect(await parse(csv)).toEqual([
      {
        code: '00001',
        name: 'Xã A, huyện cũ',
        level: 'commune',
        province: 'Quảng Trị',
        url: 'https://a.gov.vn/',
      },
    ]);
  });

  it('understands Vietnamese headings, semicolons and levels', async () => {
    const csv =
      'Mã đơn vị;Tên đơn vị;Cấp;Địa chỉ trang\n1;Sở Tư pháp;Sở;https://stp.gov.vn/\n2;Phường B;;https://b.gov.vn/\n';
    expect(await parse(csv)).toMatchObject([
      { code: '1', level: 'department' },
      { code: '2', level: 'commune' },
    ]);
  });

  it.each([
    ['name,url\nA,https://a.vn/', /code, name, url/],
    ['code,name,url\n1,A,javascript:x', /dòng 2: url/],
    ['code,name,url\n1,A,https://a.vn/\n,B,https://b.vn/', /dòng 3: code/],
  ])('refuses %j', async (csv, problem) => {
    await expect(parse(csv)).rejects.toMatchObject({
      exitCode: 1,
      values: { file: 'ds.csv', problem: expect.stringMatching(problem) },
    });
  });
});

describe('readRoster', () => {
  it('reads a file, and names one that is not there', async () => {
    const folder = folderOf({ 'ds.csv': 'code,name,url\n1,A,https://a.vn/' });
    expect((await readRoster(join(folder, 'ds.csv'), 'vi')).length).toBe(1);
    await expect(readRoster(join(folder, 'khong.csv'), 'vi')).rejects.toMatchObject({
      key: 'file.unreadable',
    });
  });
});
