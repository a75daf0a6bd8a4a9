package org.needlepoint.store.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.needlepoint.store.file.StoreException.Trouble;

/// Turns the engine's errors into the person's words: by their numbers, never by their SQL.
public final class EngineTrouble {

    private EngineTrouble() {
    }

    /// What is thrown on for an error of the engine; what was told already stays as it is.
    ///
    /// @param file the clinic file, as named to the person
    public static StoreException tell(Throwable error, Path file) {
        if (error instanceof StoreException told) {
            return told;
        }
        Trouble trouble = kind(error);
        return new StoreException(trouble, sentence(trouble, file), error);
    }

    /// Whether the file has to be opened again after this error.
    static boolean breaks(Trouble trouble) {
        return switch (trouble) {
            case CLOSED, DISK_FULL, DAMAGED, READ_ONLY, OPEN_ELSEWHERE, UNEXPECTED -> true;
            case FOLDER, NOT_A_CLINIC, WRONG_KEY, NEWER, SHUT, TOO_LONG, REFUSED, MOVED_ON, MISSING,
                    BROKEN_CHAIN -> false;
        };
    }

    private static Trouble kind(Throwable error) {
        Trouble kind = Trouble.UNEXPECTED;
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && full(io)) {
                return Trouble.DISK_FULL;
            }
            Trouble found = switch (cause) {
                case SQLException sql -> ofSql(sql.getErrorCode());
                case MVStoreException store -> ofFile(store.getErrorCode());
                case EOFException _ -> Trouble.DAMAGED;
                default -> Trouble.UNEXPECTED;
            };
            // A page that cannot be read closes the file too: the damage is what has to be told.
            if (kind == Trouble.UNEXPECTED || kind == Trouble.CLOSED && found == Trouble.DAMAGED) {
                kind = found;
            }
        }
        return kind;
    }

    private static boolean full(IOException io) {
        String text = String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("quota");
    }

    private static Trouble ofSql(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.OUT_OF_MEMORY -> Trouble.CLOSED;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Trouble.DAMAGED;
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Trouble.OPEN_ELSEWHERE;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Trouble.READ_ONLY;
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.WRONG_PASSWORD_FORMAT -> Trouble.WRONG_KEY;
            case ErrorCode.VALUE_TOO_LONG_2 -> Trouble.TOO_LONG;
            default -> Trouble.UNEXPECTED;
        };
    }

    private static Trouble ofFile(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_UNSUPPORTED_FORMAT -> Trouble.DAMAGED;
            case DataUtils.ERROR_FILE_LOCKED -> Trouble.OPEN_ELSEWHERE;
            case DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_READING_FAILED,
                    DataUtils.ERROR_CLOSED -> Trouble.CLOSED;
            default -> Trouble.UNEXPECTED;
        };
    }

    /// What a person is told.
    public static String sentence(Trouble trouble, Path file) {
        return switch (trouble) {
            case FOLDER -> "The clinic folder " + file.getParent() + " cannot be used. Choose a folder that this "
                    + "account may write to.";
            case OPEN_ELSEWHERE -> "This clinic is open in another Needlepoint. Go on there, or close it first. "
                    + "Folder: " + file.getParent() + ".";
            case READ_ONLY -> "The clinic file " + file + " is read-only, so nothing can be charted. Allow this "
                    + "account to write to it, then start again.";
            case NOT_A_CLINIC -> "The file " + file + " is not a clinic of Needlepoint. It was left as it is. Choose "
                    + "another folder, or move the file away.";
            case DAMAGED -> "The clinic file " + file + " is damaged and cannot be read in full. Keep the file, and "
                    + "put the newest backup in its place.";
            case WRONG_KEY -> "The clinic file " + file + " does not open with this key. Use the password or recovery "
                    + "code of this clinic.";
            case NEWER -> "A newer Needlepoint wrote the clinic file " + file + ". Install that version on this "
                    + "computer.";
            case DISK_FULL -> "The disk is full, so this is not saved. Free some space, then try again; what was saved "
                    + "before is safe.";
            case CLOSED -> "The clinic file could not be reached, so this was not done. Check the disk, then try "
                    + "again; what was saved before is safe.";
            case BROKEN_CHAIN -> "A stored act was changed outside Needlepoint or is damaged. Compare with the newest "
                    + "backup.";
            case TOO_LONG -> "An entry is longer than the clinic file holds, so this is not saved. Shorten it.";
            case REFUSED, MOVED_ON, MISSING, SHUT, UNEXPECTED -> "The clinic file did not take this, so it was "
                    + "not done. Try again; what was saved before is safe.";
        };
    }
}
