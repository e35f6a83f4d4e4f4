package org.kauppa.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** What the tests of the checker share: a story with three clients, into which each plants one anomaly. */
abstract class StoryTest {

    static final Unknown LOST = new Unknown(0, "connection reset");

    final Story story = new Story();
    final Story.Client edgars = story.client(1, "edgars");
    final Story.Client simon = story.client(2, "simon");
    final Story.Client guest = story.client(3, null);

    /** Fails unless the checker finds this kind and no other. */
    final void assertFound(Kind kind) {
        assertThat(HistoryChecker.check(story.history()))
                .isNotEmpty()
                .extracting(Anomaly::kind)
                .containsOnly(kind);
    }

    final void assertNothingFound() {
        assertThat(HistoryChecker.check(story.history())).isEmpty();
    }
}
