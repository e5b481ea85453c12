import { inflateRawSync } from 'node:zlib';

type Value = string | number | boolean | null;

interface ReadSheet {
  readonly xml: string;
  readonly rows: Value[][];
}

/** The sheets of an .xlsx file by name, as a spreadsheet reads them (ECMA-376, part 1, section 18.3). */
export function readWorkbook(bytes: Buffer): Record<string, ReadSheet> {
  const files = unzip(bytes);
  const file = (name: string) => files.get(name)!.toString();
  const strings = [...file('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)];
  const texts = strings.map(([, text]) => readText(text!));
  const names = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return Object.fromEntries(
    names.map(([, name], i) => {
      const xml = file(`xl/worksheets/sheet${i + 1}.xml`);
      const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)];
      return [name, { xml, rows: rows.map(([, cells = '']) => readCells(cells, texts)) }];
    }),
  );
}

function readCells(xml: string, texts: readonly string[]): Value[] {
  const cells: Value[] = [];
  for (const [, column, attributes, value] of xml.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*)><v>(.*?)<\/v><\/c>/gs,
  )) {
    const place = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < place) cells.push(null);
    const type = / t="(\w+)"/.exec(attributes!)?.[1];
    cells.push(type === 's' ? texts[Number(value)]! : type === 'b' ? value === '1' : Number(value));
  }
  return cells;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readText(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(/&(\w+);/g, (_, name) => entities[name]!)
    .replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The files of a zip archive, by its central directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), isStored ? data : inflateRawSync(data));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
