package org.needlepoint.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.patient.Alert;
import org.needlepoint.domain.patient.PatientEntry;
import org.needlepoint.domain.patient.headache.Aura;
import org.needlepoint.domain.patient.headache.HeadSide;
import org.needlepoint.domain.patient.headache.HeadacheKind;
import org.needlepoint.domain.patient.headache.HeadacheProfile;
import org.needlepoint.domain.patient.headache.Medicine;
import org.needlepoint.domain.patient.headache.MedicineClass;
import org.needlepoint.domain.patient.headache.Mentioned;
import org.needlepoint.domain.patient.headache.Pattern;
import org.needlepoint.domain.patient.headache.Quality;
import org.needlepoint.domain.patient.headache.Sign;
import org.needlepoint.domain.patient.headache.Trigger;

/// The invented histories of the demo's patients: how the headache usually is, and what every session must show.
final class Histories {

    private static final List<String> GOALS = List.of("Full working week", "Fewer tablets", "Sleep through",
            "Read in the evening", "Turn the head when driving");

    private Histories() {
    }

    static PatientEntry of(Course course, SplittableRandom random, LocalDate today) {
        int born = course.details().birthDate().orElseThrow().getYear();
        boolean chronic = course.sessions() > 3;
        HeadacheProfile profile = new HeadacheProfile(new HeadacheKind(
                Optional.of(chronic ? Pattern.CHRONIC : Pattern.ACUTE),
                Optional.of(random.nextInt(3) == 0 ? Aura.NO : Aura.YES)),
                OptionalInt.of(Math.max(born + 12, today.getYear() - 3 - random.nextInt(12))),
                Optional.of(HeadSide.values()[random.nextInt(HeadSide.values().length)]), "",
                new Mentioned<>(Set.of(random.nextBoolean() ? Quality.THROBBING : Quality.DULL), ""),
                new Mentioned<>(EnumSet.of(Sign.STIFF_NECK, Sign.values()[random.nextInt(Sign.values().length)]), ""),
                new Mentioned<>(EnumSet.of(Trigger.EMOTIONAL_STRESS,
                        Trigger.values()[random.nextInt(Trigger.values().length)]), ""),
                OptionalInt.of(4), OptionalInt.of(12 + 6 * random.nextInt(3)), OptionalInt.of(6 + random.nextInt(9)),
                List.of(new Medicine("Sumatriptan 50 mg", Optional.of(MedicineClass.TRIPTAN),
                        OptionalInt.of(4 + random.nextInt(5)))),
                GOALS.get(random.nextInt(GOALS.size())));
        return new PatientEntry(course.details(), profile, alerts(course, today));
    }

    private static List<Alert> alerts(Course course, LocalDate today) {
        List<Alert> alerts = new ArrayList<>();
        if (course.events(3).contains(Course.Event.EARLY)) {
            alerts.add(new Alert(Level.CONFIRM, "Felt faint in session 3", today.minusWeeks(14)));
        }
        if (course.events().values().stream().anyMatch(events -> events.contains(Course.Event.OVER))) {
            alerts.add(new Alert(Level.WARN, "Needle seen late in the hair: count twice", today.minusWeeks(2)));
        }
        return alerts;
    }
}
