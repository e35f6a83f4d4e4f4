package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** A new password while somebody who knows the old one keeps signing in. */
@ExtendWith(ShopExtension.class)
class PasswordChangeIT {

    private static final int AT_ONCE = 4;
    private static final int ATTEMPTS = 60;
    private static final int PATIENCE_SECONDS = 60;

    @Test
    void noSignInWithTheOldPasswordOutlivesIt(Shop shop) throws Exception {
        var users = UsersApi.of(shop);
        var owner = users.newcomer();
        var signedIn = users.signIn(owner);
        var thiefIsIn = new CountDownLatch(1);
        var thief = CompletableFuture.supplyAsync(() -> keepSigningIn(users, owner, thiefIsIn));

        assertThat(thiefIsIn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(users.changePassword(signedIn, owner.password(), Person.newPassword())
                        .status())
                .isEqualTo(204);

        var stolen = thief.get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
                .filter(answer -> answer.status() == 200)
                .map(SignedIn::of)
                .toList();
        assertThat(stolen).isNotEmpty().allSatisfy(thiefs -> {
            assertThat(users.me(thiefs).status()).isEqualTo(401);
            assertThat(users.refresh(thiefs.refreshToken()).status()).isEqualTo(401);
        });
        assertThat(users.me(signedIn).status()).isEqualTo(200);
    }

    private static List<Answer> keepSigningIn(UsersApi users, Person owner, CountDownLatch isIn) {
        try {
            return Together.run(AT_ONCE, ATTEMPTS, number -> {
                var answer = users.at(number).from(Addresses.next()).signIn(owner.username(), owner.password());
                if (answer.status() == 200) {
                    isIn.countDown();
                }
                return answer;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
