const MEBIBYTE = 1024 * 1024;

/** Of a JSON body, in bytes. */
export const LARGEST_BODY = MEBIBYTE;
/** Of a file, in bytes. */
export const LARGEST_FILE = 10 * MEBIBYTE;
/** Of the form that a file is sent in, in bytes. */
export const LARGEST_UPLOAD = LARGEST_FILE + 65_536;
