/** Files and photos of forms, documents beside them, and the queue for work without a connection. */
export { photoBodies } from './attached.ts';
export type { AttachedFile } from './attached.ts';
export { FileField, PhotoField } from './fields.tsx';
export { FilesInput } from './files-input.tsx';
export type { FilesInputProps } from './files-input.tsx';
export { FileView } from './file-view.tsx';
export type { ShownFile } from './file-view.tsx';
export { useOfflineQueue } from './queue/offline.tsx';
export type { Submitted } from './queue/offline-queue.ts';
export { QueueList } from './queue/queue-list.tsx';
