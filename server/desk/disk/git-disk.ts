import real from 'node:fs/promises';
import { type Disk, writeAtomically } from '../../system/atomic-write';

/**
 * The file calls of isomorphic-git, with every write whole: as shipped it leaves empty objects and references
 * behind when it is killed. Its unfinished files lie outside of the repository, where none is read as an object.
 */
export function gitDisk(unfinished: string, disk: Disk = real) {
  const writeFile = (file: string, data: string | Uint8Array) =>
    writeAtomically(file, data, { unfinished, disk });
  const { mkdir, lstat, readdir, readFile, stat } = disk;
  return {
    promises: {
      // What only reads, or belongs to working trees, goes to the disk as it is.
      ...{ readlink: real.readlink, symlink: real.symlink, rmdir: real.rmdir, unlink: real.unlink },
      ...{ mkdir, lstat, readdir, readFile, stat, writeFile },
    },
  };
}
