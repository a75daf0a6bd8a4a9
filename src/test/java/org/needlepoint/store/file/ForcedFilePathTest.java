package org.needlepoint.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.store.file.DiskTape.Step.Forced;
import org.needlepoint.store.file.DiskTape.Step.Truncated;
import org.needlepoint.store.file.DiskTape.Step.Written;

class ForcedFilePathTest {

    @TempDir
    private Path folder;
    private final DiskTape tape = new DiskTape();
    private String scheme;

    @BeforeEach
    void register() {
        scheme = TapedFilePath.register(folder.toString(), tape);
    }

    private FileChannel open(String name) throws IOException {
        return FilePath.get(scheme + folder.resolve(name)).open("rw");
    }

    private static ByteBuffer bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private List<String> steps() {
        return tape.steps().stream().map(step -> switch (step) {
            case Written(long position, byte[] written) -> written.length + " at " + position;
            case Truncated(long size) -> "cut to " + size;
            case Forced() -> "forced";
        }).toList();
    }

    @Test
    void aWriteUpToASectorIsForcedAtOnce() throws IOException {
        try (FileChannel file = open("clinic.mv.db")) {
            assertThat(file.write(bytes(512), 8192)).isEqualTo(512);
            file.write(bytes(1), 0);
        }
        assertThat(steps()).containsExactly("512 at 8192", "forced", "1 at 0", "forced");
    }

    @Test
    void theLastSectorOfALongerWriteGoesOutWhenTheRestIsOnTheDisk() throws IOException {
        ByteBuffer source = bytes(12_288);
        try (FileChannel file = open("clinic.mv.db")) {
            assertThat(file.write(source, 4096)).isEqualTo(12_288);
        }
        assertThat(source.remaining()).isZero();
        assertThat(steps()).containsExactly("11776 at 4096", "forced", "512 at 15872", "forced");
    }

    @Test
    void whatIsWrittenIsReadAgainByPositionAndInARow() throws IOException {
        try (FileChannel file = open("clinic.mv.db")) {
            file.position(100);
            file.write(bytes(5000));
            assertThat(file.position()).isEqualTo(5100);
            ByteBuffer read = ByteBuffer.allocate(5000);
            file.read(read, 100);
            assertThat(read.array()).isEqualTo(bytes(5000).array());
        }
    }

    @Test
    void aCutIsForcedToo() throws IOException {
        try (FileChannel file = open("clinic.mv.db")) {
            file.write(bytes(10), 0);
            file.truncate(4);
            assertThat(file.size()).isEqualTo(4);
        }
        assertThat(steps()).endsWith("cut to 4", "forced");
    }

    @Test
    void filesBesideTheDatabaseAreNotForced() throws IOException {
        try (FileChannel file = open("scratch.temp.db")) {
            file.write(bytes(10_000), 0);
        }
        assertThat(tape.steps()).isEmpty();
        assertThat(Files.size(folder.resolve("scratch.temp.db"))).isEqualTo(10_000);
    }

    @Test
    void theSchemeOfTheStoreIsKnownToH2OnceItIsRegistered() {
        String known = ForcedFilePath.register();

        FilePath path = FilePath.get(known + folder.resolve("clinic.mv.db"));

        assertThat(path).isInstanceOf(ForcedFilePath.class);
        assertThat(path.exists()).isFalse();
    }
}
