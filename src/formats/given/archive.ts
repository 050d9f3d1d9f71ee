import { Inflate } from "fflate";
import { InputError } from "../../domain/errors/error.ts";

/** A file inside a ZIP archive, still packed. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** A ZIP archive of which only the wanted files are unpacked, and never more than is allowed. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * @returns `undefined` where there is no such file
   * @throws InputError `archive-broken`, `archive-too-large`, `file-protected`
   */
  unpack(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the directory of an archive (PKWARE's APPNOTE 6.3.10, 4.3). Only unpacking is the library's: it knows neither
 * of passwords nor of a limit, and believes the sizes that the archive states.
 * @param limit bytes, for all that is unpacked
 * @throws InputError `archive-broken`
 */
export function openArchive(bytes: Uint8Array, file: string, limit: number): Archive {
  const entries = new Map(entriesOf(bytes, file).map((entry) => [entry.name, entry]));
  let left = limit;
  return {
    names: [...entries.keys()],
    unpack(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.flags & ENCRYPTED) throw new InputError("file-protected", { file }, { value: name });
      if (entry.unpacked > left) {
        throw new InputError("archive-too-large", { file }, { value: name, size: entry.unpacked, limit });
      }
      const unpacked = inflate(bytes, entry, file);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function broken(file: string, value: string): InputError {
  return new InputError("archive-broken", { file }, { value });
}

function entriesOf(bytes: Uint8Array, file: string): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: view.getUint16(end + 10, true) }, () => {
      const entry = entryAt(view, at);
      at = entry.next;
      return entry;
    });
  } catch (error) {
    if (error instanceof RangeError) throw broken(file, "ZIP");
    throw error;
  }
}

/** The end of the directory stands in the last 64 KB: a remark may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError("no end of directory");
}

function entryAt(view: DataView, at: number): Entry & { readonly next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no entry");
  const [nameSize, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameSize);
  return {
    name: new TextDecoder().decode(name),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
    next: at + 46 + nameSize + extra + remark,
  };
}

function inflate(bytes: Uint8Array, entry: Entry, file: string): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = packed && unpackedBytes(packed, entry);
  if (!unpacked || crc32(unpacked) !== entry.crc) throw broken(file, entry.name);
  return unpacked;
}

function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** Packed bytes are given to the library by so many, and what comes of them is counted. */
const PORTION = 16 * 1024;

/** `null` where more or less comes out than the archive states. */
function unpackedBytes(packed: Uint8Array, { method, unpacked }: Entry): Uint8Array | null {
  if (method === STORED) return packed.length === unpacked ? packed : null;
  if (method !== DEFLATED) return null;
  const whole = new Uint8Array(unpacked);
  let size = 0;
  const stream = new Inflate((part) => {
    if (size + part.length <= unpacked) whole.set(part, size);
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= unpacked; at += PORTION)
      stream.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
  } catch {
    return null;
  }
  return size === unpacked ? whole : null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
