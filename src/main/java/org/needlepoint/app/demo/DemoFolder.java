package org.needlepoint.app.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// The temporary folder of a demo, removed with all it holds when the program ends, however it is asked to.
public final class DemoFolder {

    private DemoFolder() {
    }

    /// Makes a folder that only this user may read.
    ///
    /// @throws IOException when the system's temporary folder takes none
    public static Path make() throws IOException {
        Path folder = Files.createTempDirectory("needlepoint-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "demo-folder"));
        return folder;
    }

    static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException left) {
            // No log can tell it: that lies in this very folder.
            System.err.println("The demo's temporary folder could not be removed: " + folder
                    + ". It holds invented patients only.");
        }
    }

    /// Children first; a file that vanishes meanwhile is as well as removed.
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
