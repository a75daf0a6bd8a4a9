package org.needlepoint.ui.common.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needlepoint.ui.Workroom.await;
import static org.needlepoint.ui.Workroom.onScreen;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LoadingBarsTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void barsComeOnlyAfterHalfASecondAndGoWithTheAnswer() {
        LoadingBars bars = new LoadingBars(3, 54);
        onScreen(() -> {
            bars.waiting(true);
            assertThat(bars.isVisible()).isFalse();
        });
        await("the bars", bars::isVisible);
        onScreen(() -> bars.waiting(false));
        assertThat(bars.isVisible()).isFalse();
    }

    @Test
    void aQuickAnswerShowsNoBars() {
        LoadingBars bars = new LoadingBars(3, 54);
        LoadingBars slow = new LoadingBars(3, 54);
        onScreen(() -> {
            bars.waiting(true);
            bars.waiting(false);
            slow.waiting(true);
        });
        await("as long as bars would take", slow::isVisible);
        assertThat(bars.isVisible()).isFalse();
    }
}
