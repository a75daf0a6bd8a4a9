package org.needlepoint.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.app.demo.Course.Event;
import org.needlepoint.app.demo.Course.Last;

class DemoFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final String LINE = "Ada;Invented;41 03-14;F;DEMO 1;1;Dr A;B;1 2;running;TaR FC;over 2, early 1";

    @Test
    void agesAreCountedBackFromToday() {
        assertThat(DemoFile.course(LINE, TODAY).details().birthDate())
                .isEqualTo(Optional.of(LocalDate.of(1985, 3, 14)));
        assertThat(DemoFile.course(LINE, TODAY.minusDays(1)).details().birthDate())
                .isEqualTo(Optional.of(LocalDate.of(1984, 3, 14)));
    }

    @Test
    void aLineTellsTheCourse() {
        Course course = DemoFile.course(LINE, TODAY);
        assertThat(course.last()).isEqualTo(Last.RUNNING);
        assertThat(course.aims(2)).hasSize(2);
        assertThat(course.events(2)).containsExactly(Event.OVER);
        assertThat(course.events(1)).containsExactly(Event.EARLY);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> DemoFile.course("Ada;Invented", TODAY)).hasMessageContaining("Ada;Invented");
        assertThatThrownBy(() -> DemoFile.course(LINE.replace("TaR", "XxR"), TODAY)).hasMessageContaining("XxR");
        assertThatThrownBy(() -> DemoFile.course(LINE.replace("1 2;", "1 3;"), TODAY)).hasMessageContaining("1 3;");
    }
}
