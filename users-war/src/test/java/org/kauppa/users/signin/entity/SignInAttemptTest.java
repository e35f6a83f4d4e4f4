package org.kauppa.users.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kauppa.users.signin.entity.SignInAttempt.Counted;

class SignInAttemptTest {

    private final SignInAttempt attempt = new SignInAttempt("Maija", "203.0.113.7");

    @Test
    void countsForTheNameTheAddressAndBoth() {
        assertThat(attempt.counted(false))
                .extracting(Counted::patience)
                .containsExactlyInAnyOrder(Patience.WITH_NAME, Patience.FROM_ADDRESS, Patience.WITH_NAME_FROM_ADDRESS);
    }

    @Test
    void doesNotCountForTheNameWhereItsOwnerIsKnown() {
        assertThat(attempt.counted(true))
                .extracting(Counted::patience)
                .containsExactlyInAnyOrder(Patience.FROM_ADDRESS, Patience.WITH_NAME_FROM_ADDRESS);
    }

    @Test
    void hasNoRegardToCase() {
        assertThat(new SignInAttempt("MAIJA", "203.0.113.7").counted(false)).isEqualTo(attempt.counted(false));
    }

    @Test
    void locksInOneOrder() {
        assertThat(attempt.counted(false)).isSortedAccordingTo(Comparator.comparing(Counted::subject));
    }

    @Test
    void marksWhatGoesWithTheName() {
        assertThat(attempt.counted(false))
                .filteredOn(counted -> counted.patience() != Patience.FROM_ADDRESS)
                .allMatch(counted -> Objects.equals(counted.nameDigest(), SignInAttempt.nameDigest("maija")));
        assertThat(attempt.counted(false))
                .filteredOn(counted -> counted.patience() == Patience.FROM_ADDRESS)
                .allMatch(counted -> counted.nameDigest() == null);
    }

    @Test
    void tellsNothing() {
        assertThat(attempt + attempt.counted(false).toString()).doesNotContainIgnoringCase("maija", "203.0.113.7");
    }
}
