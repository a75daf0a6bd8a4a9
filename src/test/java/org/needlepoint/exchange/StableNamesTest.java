package org.needlepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.SessionState;

class StableNamesTest {

    /// A list and the names on disk: adding one is fine, changing one makes old charts unreadable.
    private static Stream<Map.Entry<Naming<?>, String>> lists() {
        return Stream.of(
                Map.entry(StableNames.VIEW, "head-right head-front head-left head-neck-back upper-back"),
                Map.entry(StableNames.SITE, "forehead temple top-of-ear neck upper-back other"),
                Map.entry(StableNames.SIDE, "left right centre"),
                Map.entry(StableNames.DIRECTION,
                        "perpendicular cranial caudal medial lateral anterior posterior"),
                Map.entry(StableNames.TECHNIQUE, "static rotated pistoned fanned"),
                Map.entry(StableNames.GRIP, "flat pincer bracket"),
                Map.entry(StableNames.SENSATION, "none ache sting-or-burn shooting"),
                Map.entry(StableNames.ANSWER, "yes no not-recorded"),
                Map.entry(StableNames.STAMP, "in out"),
                Map.entry(StableNames.PAIN_QUALITY, "dull throbbing pressing stabbing"),
                Map.entry(StableNames.STATE, "draft screened marked needling out counted signed cancelled"),
                Map.entry(StableNames.SEX, "female male other not-stated"),
                Map.entry(StableNames.PAPER, "a4 letter"),
                Map.entry(StableNames.MUSCLE, "frontalis procerus corrugator_supercilii temporalis_anterior "
                        + "temporalis_middle temporalis_posterior auricularis_superior masseter occipitalis "
                        + "sternocleidomastoid trapezius_upper trapezius_middle trapezius_lower splenius_capitis "
                        + "splenius_cervicis levator_scapulae rhomboid_minor rhomboid_major semispinalis_capitis "
                        + "cervical_multifidus suboccipital_group rectus_capitis_posterior_major "
                        + "obliquus_capitis_inferior obliquus_capitis_superior"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theNamesOnDiskStayAsTheyWere(Map.Entry<Naming<?>, String> list) {
        assertThat(names(list.getKey())).containsAll(Arrays.asList(list.getValue().split(" ")));
    }

    private static <E extends Enum<E>> Stream<String> names(Naming<E> naming) {
        return naming.values().stream().map(value -> {
            String name = naming.name(value);
            assertThat(naming.required(name)).isEqualTo(value);
            return name;
        });
    }

    @Test
    void aNameThatIsNotOnTheListIsTold() {
        assertThat(StableNames.SITE.value("TEMPLE")).isEmpty();
        assertThatThrownBy(() -> StableNames.SITE.required("scalp")).hasMessage("Unknown site scalp");
    }

    @Test
    void theNamesStandForTheValuesTheySay() {
        assertThat(StableNames.SITE.required("top-of-ear")).isEqualTo(Site.TOP_OF_EAR);
        assertThat(StableNames.VIEW.required("head-neck-back")).isEqualTo(BodyView.NECK);
        assertThat(StableNames.MUSCLE.required("masseter")).isEqualTo(Muscle.MASSETER);
        assertThat(StableNames.ANSWER.required("not-recorded")).isEqualTo(Answer.NOT_RECORDED);
        assertThat(StableNames.STATE.required("needling")).isEqualTo(SessionState.NEEDLING);
    }

    @Test
    void oneNameForTwoValuesIsRefusedWhenTheListIsMade() {
        assertThatThrownBy(() -> Naming.of("site", Site.class, site -> "same"))
                .hasMessage("The name same stands for two values of site");
    }
}
