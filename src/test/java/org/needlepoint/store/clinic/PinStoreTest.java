package org.needlepoint.store.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.MovingClock;
import org.needlepoint.store.ClinicFile;
import org.needlepoint.store.TestClinic;
import org.needlepoint.store.Workstation;
import org.needlepoint.store.file.FileKeys;
import org.needlepoint.store.file.StoreException;
import org.needlepoint.store.file.StoreException.Trouble;

class PinStoreTest {

    private static final Instant START = Instant.parse("2026-12-22T09:00:00Z");

    @TempDir
    private Path folder;
    private final MovingClock clock = new MovingClock(START.toString());
    private ClinicFile clinic;
    private String practitioner;

    @BeforeEach
    void open() {
        TestClinic.open(folder).close();
        reopen();
        practitioner = clinic.clinic().practitioner().id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private void reopen() {
        if (clinic != null) {
            clinic.close();
        }
        clinic = ClinicFile.open(folder, new Workstation("room-1", clock, UUID::randomUUID), FileKeys.none());
    }

    private void set(String pin) {
        clinic.clinic().pins().set(practitioner, pin.toCharArray());
    }

    private PinCheck check(String pin) {
        return clinic.clinic().pins().check(practitioner, pin.toCharArray());
    }

    @Test
    void thePinThatWasSetIsRightAfterReopeningAndOthersAreWrong() {
        assertThat(clinic.clinic().pins().digits(practitioner)).isEmpty();
        set("48213");
        reopen();
        assertThat(clinic.clinic().pins().digits(practitioner)).hasValue(5);
        assertThat(check("48213")).isEqualTo(new PinCheck.Right());
        assertThat(check("48214")).isEqualTo(new PinCheck.Wrong(1));
        assertThat(check("4821")).isEqualTo(new PinCheck.Wrong(2));
        assertThat(check("48213")).isEqualTo(new PinCheck.Right());
        assertThat(check("00000")).isEqualTo(new PinCheck.Wrong(1));
    }

    @Test
    void theThirdWrongOneWaitsAndTheRightOneIsNotTriedMeanwhile() {
        set("4821");
        check("1111");
        check("2222");
        assertThat(check("3333")).isEqualTo(new PinCheck.Wait(START.plusSeconds(30)));
        clock.forward(Duration.ofSeconds(29));
        assertThat(check("4821")).isEqualTo(new PinCheck.Wait(START.plusSeconds(30)));
        clock.forward(Duration.ofSeconds(1));
        assertThat(check("4821")).isEqualTo(new PinCheck.Right());
        assertThat(check("1111")).isEqualTo(new PinCheck.Wrong(1));
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHourAndARestartDoesNotEndIt() {
        set("4821");
        check("1111");
        check("2222");
        for (long seconds : new long[] {30, 60, 120, 240, 480, 900, 900}) {
            reopen();
            Instant now = clock.instant();
            assertThat(check("3333")).isEqualTo(new PinCheck.Wait(now.plusSeconds(seconds)));
            reopen();
            assertThat(check("4821")).isEqualTo(new PinCheck.Wait(now.plusSeconds(seconds)));
            clock.forward(Duration.ofSeconds(seconds));
        }
        assertThat(check("4821")).isEqualTo(new PinCheck.Right());
    }

    @Test
    void aClockThatIsSetBackMakesNoWaitLonger() {
        set("4821");
        check("1111");
        check("2222");
        check("3333");
        clock.forward(Duration.ofHours(-1));
        assertThat(check("4821")).isEqualTo(new PinCheck.Wait(clock.instant().plusSeconds(30)));
    }

    @Test
    void aNewPinReplacesTheOldOneAndItsWait() {
        set("4821");
        check("1111");
        check("1111");
        check("1111");
        set("654321");
        assertThat(check("654321")).isEqualTo(new PinCheck.Right());
        assertThat(check("4821")).isEqualTo(new PinCheck.Wrong(1));
    }

    @Test
    void thePinIsWipedAndInTheFileOnlyAsAHashWithASaltOfItsOwn() throws Exception {
        char[] typed = "482137".toCharArray();
        clinic.clinic().pins().set(practitioner, typed);
        assertThat(typed).containsOnly('\0');
        char[] tried = "482137".toCharArray();
        clinic.clinic().pins().check(practitioner, tried);
        assertThat(tried).containsOnly('\0');
        String first = PinHash.of("482137".toCharArray());
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(
                PinHash.of("482137".toCharArray()));
        clinic.close();
        assertThat(new String(Files.readAllBytes(folder.resolve("clinic.mv.db")), StandardCharsets.ISO_8859_1))
                .contains("$argon2id$").doesNotContain("482137");
    }

    @Test
    void aPinOfThreeDigitsIsRefusedAndTheOldOneStays() {
        set("4821");
        StoreException refused = catchThrowableOfType(StoreException.class, () -> set("482"));
        assertThat(refused.trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(refused.sentence()).isEqualTo("A PIN has 4 to 6 digits, this one has 3. Enter more.");
        assertThat(check("4821")).isEqualTo(new PinCheck.Right());
    }

    @Test
    void withoutAPinOrAPractitionerItIsSaid() {
        assertThat(catchThrowableOfType(StoreException.class, () -> check("4821")).trouble())
                .isEqualTo(Trouble.MISSING);
        assertThat(catchThrowableOfType(StoreException.class, () -> clinic.clinic().pins().set("nobody",
                "4821".toCharArray())).trouble()).isEqualTo(Trouble.MISSING);
    }
}
