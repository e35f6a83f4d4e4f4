package org.kauppa.products.orders.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotAuthorizedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.products.orders.control.GuestLimit;
import org.kauppa.products.persistence.control.Transactions;
import org.kauppa.service.limits.TooManyRequests;

class GuestCheckoutTest {

    private static final String ADDRESS = "203.0.113.7";

    private final List<String> counted = new ArrayList<>();
    private final GuestCheckout guests = new GuestCheckout();

    @BeforeEach
    void connect() {
        guests.allowed = true;
        guests.transactions = new Transactions() {
            @Override
            public <T> T run(Supplier<T> transaction) {
                return transaction.get();
            }
        };
        guests.limit = new GuestLimit() {
            @Override
            public boolean take(int perHour, String address) {
                if (counted.size() == perHour) {
                    throw new TooManyRequests(Duration.ofSeconds(7));
                }
                return counted.add(address);
            }
        };
    }

    @Test
    void admitsEverybodyWithoutCountingUnlessThereIsALimit() {
        for (var i = 0; i < 100; i++) {
            guests.admit(ADDRESS);
        }
        assertThat(counted).isEmpty();
    }

    @Test
    void admitsAsManyAsTheLimitSays() {
        guests.perHour = 2;
        guests.admit(ADDRESS);
        guests.admit(ADDRESS);
        assertThatThrownBy(() -> guests.admit(ADDRESS)).isInstanceOf(TooManyRequests.class);
        assertThat(counted).containsExactly(ADDRESS, ADDRESS);
    }

    @Test
    void admitsNobodyWhereGuestsMayNotBuy() {
        guests.allowed = false;
        assertThatThrownBy(() -> guests.admit(ADDRESS)).isInstanceOf(NotAuthorizedException.class);
    }
}
