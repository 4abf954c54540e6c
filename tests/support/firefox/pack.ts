import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { crc32 } from "node:zlib";

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;
/** Zip version 2.0, and file names in UTF-8. */
const version = 20;
const utf8Names = 0x0800;
/** 1 January 1980, the first day a zip can name: the same build gives the same bytes. */
const date = 0x21;

/** Packs a folder into a zip without compression, as Firefox asks for a permanent installation. */
export function packFolder(folder: string, archive: string): void {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of filesIn(folder)) {
    const name = Buffer.from(path.split(sep).join("/"));
    const content = readFileSync(join(folder, path));
    const described = describe(content, name);
    const header = Buffer.concat([numbers([4, localHeader], [2, version]), described, name]);
    directory.push(
      numbers([4, centralHeader], [2, version], [2, version]),
      described,
      // No comment, first disk, no attributes; then where the file begins.
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    parts.push(header, content);
    offset += header.length + content.length;
  }
  const count = filesIn(folder).length;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers(
    [4, endOfCentralDirectory],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, Buffer.concat([...parts, ...directory, end]));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** The fields that the local and the central header share, from the flags to the name's length. */
function describe(content: Buffer, name: Buffer): Buffer {
  return numbers(
    [2, utf8Names],
    [2, 0],
    [2, 0],
    [2, date],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );
}

/** Little-endian numbers, each given with its width in bytes. */
function numbers(...fields: [width: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
