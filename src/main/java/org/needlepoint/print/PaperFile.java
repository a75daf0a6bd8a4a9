package org.needlepoint.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Saves a file whole or not at all: written beside its place, then moved there.
///
/// The file can be read by its owner only, since it names a patient.
public final class PaperFile {

    private PaperFile() {
    }

    /// Saves bytes as a file, in place of one that is there.
    ///
    /// @throws PaperFailure when the place cannot be written; what was there before is untouched
    public static void save(Path target, byte[] bytes) throws PaperFailure {
        Path place = target.toAbsolutePath();
        require(place);
        try {
            if (Files.exists(place)) {
                // behind a link, so that the link stays
                place = place.toRealPath();
            }
            Path folder = place.getParent();
            Path beside = Files.createTempFile(folder, ".needlepoint-", ".tmp");
            try {
                write(beside, bytes);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new PaperFailure(sentence(place, e), e);
        }
    }

    private static void require(Path place) throws PaperFailure {
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new PaperFailure(place + " is a folder. Add a file name.");
        }
        if (!Files.isDirectory(folder)) {
            throw new PaperFailure("The folder " + folder + " does not exist. Choose another folder.");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new PaperFailure(place + " is a device, not a file. Choose a file name.");
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What a person reads when a file could not be written.
    static String sentence(Path place, IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space")
                || reason.contains("disk quota exceeded")) {
            return "There is no room left to save " + place.getFileName() + " in " + place.getParent()
                    + ". Free some space, or choose another place.";
        }
        if (reason.contains("used by another process")) {
            return place.getFileName() + " is open in another program. Close it there, or choose another name.";
        }
        if (failure instanceof AccessDeniedException || reason.contains("read-only file system")
                || reason.contains("operation not permitted") || reason.contains("permission denied")) {
            return "This user may not write in " + place.getParent() + ". Choose another folder.";
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return "The folder " + place.getParent() + " cannot be reached. Choose another folder.";
        }
        return place.getFileName() + " could not be saved in " + place.getParent() + ". Choose another place.";
    }
}
