package org.yuntu.ingest;

import java.nio.file.Path;

/// Too little room on the disk of the data folder to begin an import or to go on with it. What is in the graph stays,
/// and the same import goes on from there once there is room.
public final class DiskFullException extends RuntimeException {

    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final long freeBytes;
    private final long neededBytes;

    DiskFullException(Path folder, long freeBytes, long neededBytes) {
        super(
                "Only %,d MB are free on the disk of %s, an import needs %,d MB: make room and start the same import again"
                        .formatted(freeBytes / MEGABYTE, folder, neededBytes / MEGABYTE));
        this.folder = folder;
        this.freeBytes = freeBytes;
        this.neededBytes = neededBytes;
    }

    public Path folder() {
        return folder;
    }

    public long freeMegabytes() {
        return freeBytes / MEGABYTE;
    }

    public long neededMegabytes() {
        return neededBytes / MEGABYTE;
    }
}
