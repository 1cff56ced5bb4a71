import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 160;
const HEIGHT = 120;

/**
 * A picture that stands for a photo: a wall with a patch on it, another for each seed. The same seed
 * gives the same bytes, which a browser shows.
 */
export function photoOf(seed: number): Buffer {
  const [x0, y0] = [30 + ((seed * 37) % 100), 25 + ((seed * 53) % 70)];
  const tint = (seed * 29) % 60;
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) {
      const far = Math.hypot(x - x0, (y - y0) * 1.4);
      const light = 214 - Math.floor(y / 4) - (far < 23 ? 90 - Math.floor(far * 2) : 0);
      row[1 + x * 3] = light;
      row[2 + x * 3] = light - Math.floor(tint / 4);
      row[3 + x * 3] = light - tint;
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  // Eight bits a channel, true colour.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
