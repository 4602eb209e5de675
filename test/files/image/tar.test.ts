import * as fc from 'fast-check';
import { readTar, writeTar } from '../../../src/files/image/tar';
import { encodeHeader } from '../../../src/files/image/tar-header';

const BLOCK = 512;
const bytes = (text: string): Uint8Array => Buffer.from(text);
const zeros = Buffer.alloc(2 * BLOCK);

/** An entry of another program's making. */
function entry(type: string, name: string, content = '', change: (header: Buffer) => void = () => {}): Buffer {
  const header = Buffer.from(encodeHeader({ name, mode: 0, size: Buffer.byteLength(content), type, devices: true }));
  change(header);
  header.fill(' ', 148, 156);
  header.write(header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0'), 148, 6, 'latin1');
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((BLOCK - Buffer.byteLength(content) % BLOCK) % BLOCK)]);
}

/** Paths of the entries of a tar with contents. */
function contents(tar: Uint8Array): [string, string][] {
  return readTar(tar).map(({ path, bytes: content }) => [path, Buffer.from(content).toString('utf8')]);
}

test('a header has no owner, no time and no names of users', () => {
  const header = Buffer.from(writeTar([{ name: 'package/manifest.yaml', bytes: bytes('ahoy') }])).subarray(0, BLOCK);
  expect(header.toString('latin1', 0, 22)).toBe('package/manifest.yaml\0');
  const numbers = ['0000000', '0000000', '0000000', '00000000004', '00000000000'].map(field => `${field}\0`).join('');
  expect(header.toString('latin1', 100, 148)).toBe(numbers);
  expect(header.toString('latin1', 156, 345)).toBe(`0${'\0'.repeat(100)}ustar\u000000${'\0'.repeat(64)}0000000\u00000000000\0`);
});

test('a file fills whole blocks, and two blocks of zeros are the end', () => {
  const sizes = [0, 1, 512, 513].map(size => writeTar([{ name: 'a', bytes: new Uint8Array(size) }]).length / BLOCK);
  expect(sizes).toEqual([3, 4, 4, 5]);
});

test('names are written as short as they can be: in one field, in two, or in a record before the entry', () => {
  const types = (name: string): string => [...Array(3).keys()].map(block => {
    const tar = Buffer.from(writeTar([{ name, bytes: bytes('') }]));
    return tar.toString('latin1', block * BLOCK + 156, block * BLOCK + 157).replace('\0', '-');
  }).join('');
  expect(types('n'.repeat(100))).toBe('0--');
  expect(types(`${'f'.repeat(155)}/${'n'.repeat(100)}`)).toBe('0--');
  expect(types('n'.repeat(101))).toMatch(/^x.0$/);
  expect(types(`${'f'.repeat(156)}/n`)).toMatch(/^x.0$/);
  expect(types('ü')).toMatch(/^x.0$/);
});

test('the length in a record counts its own digits', () => {
  const recordOf = (length: number): string => {
    const tar = Buffer.from(writeTar([{ name: 'n'.repeat(length), bytes: bytes('') }]));
    return tar.toString('latin1', BLOCK, BLOCK + parseInt(tar.toString('latin1', 124, 135), 8));
  };
  for (const length of [101, 988, 989, 990, 991, 992]) {
    const record = recordOf(length);
    expect(record).toBe(`${record.length} path=${'n'.repeat(length)}\n`);
  }
});

test.each(['', 'folder/', 'nu\0l'])('%j is no name of a file', name => {
  expect(() => writeTar([{ name, bytes: bytes('') }])).toThrow(`${JSON.stringify(name)} is no name of a file in a tar.`);
});

const segment = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(160).map(length => 'n'.repeat(length + 1)))
  .filter(text => text !== '.' && text !== '..' && !/[/\0]/.test(text) && !text.includes('\uFFFD'));
const file = fc.record({ name: fc.array(segment, { minLength: 1, maxLength: 4 }).map(segments => segments.join('/')), bytes: fc.uint8Array({ maxLength: 1100 }) });

test('what was written is read again', () => {
  fc.assert(fc.property(fc.array(file, { maxLength: 5 }), files => {
    const read = readTar(writeTar(files)).map(({ path, kind, bytes: content }) => [path, kind, Buffer.from(content).toString('hex')]);
    expect(read).toEqual(files.map(({ name, bytes: content }) => [name, 'file', Buffer.from(content).toString('hex')]));
  }));
});

test('a tar that is cut anywhere, or has a wrong byte in a header, is never read as something else', () => {
  const files = [{ name: 'a/b', bytes: bytes('x'.repeat(600)) }, { name: 'ü', bytes: bytes('y') }];
  const tar = writeTar(files);
  fc.assert(fc.property(fc.nat(tar.length - 2 * BLOCK), length => {
    const read = ((): unknown => {
      try {
        return contents(tar.subarray(0, length));
      } catch (error) {
        return (error as Error).message;
      }
    })();
    const whole = contents(tar).slice(0, Array.isArray(read) ? read.length : 0);
    expect(read).toEqual(Array.isArray(read) ? whole : expect.stringMatching(/^The tar ends within the (header|entry) at byte \d+/));
  }));
  fc.assert(fc.property(fc.nat(147), fc.integer({ min: 1, max: 255 }), (place, change) => {
    const broken = Buffer.from(tar);
    broken[place] = (broken[place]! + change) % 256;
    expect(() => readTar(broken)).toThrow(/At byte 0 of the tar there is no header|size that is no number/);
  }));
});

test('long names of GNU belong to the entry behind them', () => {
  const long = 'g'.repeat(200);
  const tar = Buffer.concat([entry('L', '././@LongLink', `${long}\0`), entry('0', 'short', 'one'), entry('0', 'other', 'two'), zeros]);
  expect(contents(tar)).toEqual([[long, 'one'], ['other', 'two']]);
});

test('a long target of a link is read, of GNU and in a record', () => {
  const target = 't'.repeat(120);
  const record = `${String(14 + 120)} linkpath=${target}\n`;
  const tar = Buffer.concat([entry('K', '././@LongLink', `${target}\0`), entry('2', 'gnu'), entry('x', 'pax', record), entry('2', 'link'), zeros]);
  expect(readTar(tar).map(({ path, kind, linkName }) => [path, kind, linkName])).toEqual([['gnu', 'symbolic link', target], ['link', 'symbolic link', target]]);
});

test('sizes are octal, of base 256, or in a record', () => {
  const base256 = entry('0', 'a', 'four', header => {
    header.fill(0, 124, 136);
    header[124] = 0x80;
    header[135] = 4;
  });
  const recorded = entry('0', 'b', 'four', header => header.write('00000000000', 124, 'latin1'));
  expect(contents(Buffer.concat([base256, entry('x', 'x', '10 size=4\n'), recorded]))).toEqual([['a', 'four'], ['b', 'four']]);
});

test('what GNU keeps in the place of the prefix is no part of a name', () => {
  const gnu = entry('0', 'a', '', header => {
    header.write('ustar  \0', 257, 'latin1');
    header.write('14001234567', 345, 'latin1');
  });
  expect(contents(gnu)).toEqual([['a', '']]);
});

test('no name leads out of the root', () => {
  const tar = Buffer.concat(['/etc/a', '../../b', './c', 'd/../../e', './', 'f//g'].map(name => entry('0', name)));
  expect(contents(tar).map(([path]) => path)).toEqual(['etc/a', 'b', 'c', 'e', '', 'f/g']);
});

test('kinds of entries, those of old programs too', () => {
  const tar = Buffer.concat([entry('\0', 'old'), entry('\0', 'old-folder/'), entry('5', 'folder/'), entry('1', 'hard'), entry('3', 'device'), entry('g', 'global', '9 a=bcd\n')]);
  expect(readTar(tar).map(({ path, kind }) => [path, kind])).toEqual([
    ['old', 'file'], ['old-folder', 'directory'], ['folder', 'directory'], ['hard', 'hard link'], ['device', 'special file'],
  ]);
});

test('a sparse file is refused by name', () => {
  expect(() => readTar(entry('S', 'holes'))).toThrow('holes, at byte 0 of the tar, is a sparse file');
  expect(() => readTar(Buffer.concat([entry('x', 'x', '22 GNU.sparse.major=1\n'), entry('0', 'holes')]))).toThrow('holes, at byte 1024 of the tar, is a sparse file');
});

test.each(['5 a=b\n', 'x a=b\n', '6 a=bc\n', '6 abc\n', '99 a=b\n'])('the record %j is malformed', record => {
  expect(() => readTar(Buffer.concat([entry('x', 'x', record), entry('0', 'a')]))).toThrow('The extended header at byte 512 of the tar is malformed.');
});
