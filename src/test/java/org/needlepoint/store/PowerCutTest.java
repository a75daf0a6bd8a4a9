package org.needlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlepoint.domain.patient.Patient;
import org.needlepoint.domain.session.RandomTaps;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.SessionId;
import org.needlepoint.domain.session.Step.Accepted;
import org.needlepoint.domain.session.TreatmentSession;
import org.needlepoint.store.file.DiskTape;
import org.needlepoint.store.file.DiskTape.Step;
import org.needlepoint.store.file.Engine;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.Schema;
import org.needlepoint.store.file.TapedFilePath;

/// The plug is pulled at any moment: what reached the disk until then is replayed into a new file, in every way in
/// which a disk may keep or lose what it was not yet told to keep, and the clinic is opened on it.
///
/// RELIABILITY.md section 2. `-Dneedlepoint.cuts=250` makes it as long as it was there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("needlepoint.cuts", 12);
    private static final int ACTS = 60;
    private static final int SECTOR = 512;

    /// What the disk does with writes it was not told to keep.
    enum Disk {
        KEEPS_ALL, DROPS_ALL, KEEPS_SOME, TEARS_THE_LAST
    }

    private Path folder;
    private byte[] start;
    private DiskTape tape;
    private SessionId session;
    /// How many acts were acknowledged when the tape was so long.
    private final TreeMap<Integer, Long> acknowledged = new TreeMap<>();

    @BeforeAll
    void chartASessionOnTape(@TempDir Path shared) throws IOException {
        folder = shared;
        Path original = Files.createDirectory(folder.resolve("original"));
        Patient patient;
        try (ClinicFile clinic = TestClinic.open(original)) {
            patient = clinic.patients().add(TestClinic.MARA);
        }
        start = Files.readAllBytes(original.resolve("clinic.mv.db"));
        tape = new DiskTape();
        Engine engine = new Engine(TapedFilePath.register(original.toString(), tape), FileKeys.none());
        RandomTaps taps = new RandomTaps(20_261_222);
        try (ClinicFile clinic = ClinicFile.open(new ClinicFile.Opening(original, TestClinic.workstation(), engine,
                Schema.current()))) {
            TreatmentSession charted = clinic.sessions().open(patient.id(), "prac-1");
            session = charted.id();
            acknowledged.put(tape.length(), 1L);
            while (charted.acts() < ACTS) {
                SessionAct act = taps.next(charted);
                if (charted.with(act, taps.now()) instanceof Accepted(TreatmentSession next)
                        && next.state().unfinished()) {
                    clinic.sessions().append(session, charted.acts(), taps.now(), "prac-1", List.of(act));
                    charted = next;
                    acknowledged.put(tape.length(), charted.acts());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyActThatWasAcknowledgedIsThereAfterThePowerWasCut(Disk disk) throws IOException {
        long seed = 8_000 + disk.ordinal();
        Random random = new Random(seed);
        for (int cut = 0; cut < CUTS; cut++) {
            int moment = random.nextInt(acknowledged.firstKey(), tape.length() + 1);
            Path found = Files.createDirectory(folder.resolve(disk + "-" + cut));
            replay(found.resolve("clinic.mv.db"), moment, disk, random);
            long expected = acknowledged.floorEntry(moment).getValue();

            try (ClinicFile clinic = TestClinic.open(found)) {
                assertThat(clinic.sessions().load(session).acts())
                        .describedAs("acts after cut %d at step %d, seed %d", cut, moment, seed)
                        .isGreaterThanOrEqualTo(expected);
                assertThat(clinic.sessions().compare(session)).isEmpty();
            }
        }
    }

    @Test
    void theTapeItselfIsCompleteAndForcedAfterEveryWrite() throws IOException {
        Path found = Files.createDirectory(folder.resolve("whole"));
        replay(found.resolve("clinic.mv.db"), tape.length(), Disk.DROPS_ALL, new Random(1));

        assertThat(found.resolve("clinic.mv.db"))
                .hasSameBinaryContentAs(folder.resolve("original").resolve("clinic.mv.db"));
        List<Step> steps = tape.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Written) {
                assertThat(steps.get(i + 1)).describedAs("step after write %d", i).isInstanceOf(Step.Forced.class);
            }
        }
    }

    private void replay(Path file, int moment, Disk disk, Random random) throws IOException {
        Files.write(file, start);
        List<Step> steps = tape.steps().subList(0, moment);
        int forced = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Forced) {
                forced = i;
            }
        }
        try (RandomAccessFile target = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < steps.size(); i++) {
                apply(target, steps.get(i), i <= forced ? Disk.KEEPS_ALL : disk, random);
            }
        }
    }

    private static void apply(RandomAccessFile target, Step step, Disk disk, Random random) throws IOException {
        switch (step) {
            case Step.Forced() -> {
            }
            case Step.Truncated(long size) -> {
                if (disk == Disk.KEEPS_ALL || disk != Disk.DROPS_ALL && random.nextBoolean()) {
                    target.setLength(size);
                }
            }
            case Step.Written(long position, byte[] bytes) -> write(target, position, bytes, disk, random);
        }
    }

    private static void write(RandomAccessFile target, long position, byte[] bytes, Disk disk, Random random)
            throws IOException {
        for (int at = 0; at < bytes.length; at += SECTOR) {
            boolean kept = switch (disk) {
                case KEEPS_ALL -> true;
                case DROPS_ALL -> false;
                case KEEPS_SOME -> random.nextBoolean();
                case TEARS_THE_LAST -> at < bytes.length / 2;
            };
            if (kept) {
                target.seek(position + at);
                target.write(bytes, at, Math.min(SECTOR, bytes.length - at));
            }
        }
    }
}
