import { Random } from './random';
import { FileContent, FileTree } from './subject';

const SEED = 7;
const TREES = 40;
/** Around what the fields of a tar hold: 100 bytes of a name, 155 of what stands before it. */
const LENGTHS = [1, 2, 40, 92, 97, 98, 99, 100, 101, 102, 103, 146, 147, 154, 155, 156, 157, 200, 246, 247, 255, 256, 257, 300];
const LETTERS = ['a', 'z', '-', ' ', '%', 'ü', '漢', '𝄞'];

/** Trees whose paths are long, not ASCII, or both, in every way in which a tar writes them otherwise; files of every size around a block. */
export function oddTrees(): FileTree[] {
  const random = new Random(SEED);
  return Array.from({ length: TREES }, () => {
    const files = new Map<string, FileContent>();
    for (const path of random.some(1, 12, () => oddPath(random))) files.set(path, 'x'.repeat(random.pick([0, 1, 511, 512, 513, 5000])));
    const paths = [...files.keys()];
    return new FileTree([...files].filter(([path]) => !paths.some(other => other.startsWith(`${path}/`))));
  });
}

/** A path of about that length, of a few segments; most are ASCII, because only those are split. */
function oddPath(random: Random): string {
  const letters = random.chance(0.7) ? LETTERS.slice(0, 5) : LETTERS;
  const length = random.pick(LENGTHS);
  const folders = random.chance(0.2) ? 0.4 : 0.03;
  let path = '';
  while (path.length < length) {
    path += path !== '' && !path.endsWith('/') && random.chance(folders) ? '/' : random.pick(letters);
  }
  return `${path.replace(/\/$/, '')}n`;
}
