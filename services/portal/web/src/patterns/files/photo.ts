/** The longer side of a photo that is sent, at most. */
const LONGEST = 2560;
const QUALITY = 0.85;

/** The types that a phone converts its photos to when it is asked for these. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** The size of a picture within a square of `longest`, in whole pixels; never made larger. */
export function fitWithin(
  width: number,
  height: number,
  longest: number = LONGEST,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/**
 * Draws the photo anew as a JPEG of at most 2,560 pixels, upright: only what is to be seen is left,
 * neither the place nor the phone nor any other data of the file. Rejects what is no picture.
 */
export async function redrawn(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = fitWithin(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  // A JPEG knows no transparency: what was clear would turn black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
      'image/jpeg',
      QUALITY,
    );
  });
}
