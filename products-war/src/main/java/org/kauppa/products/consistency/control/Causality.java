package org.kauppa.products.consistency.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.kauppa.products.consistency.entity.ConsistencyToken;

/** What the client of this request has seen before, and what this request has written. */
@RequestScoped
public class Causality {

    private ConsistencyToken seen;
    private ConsistencyToken written;

    /** Notes the token that the request carries. */
    public void hasSeen(ConsistencyToken token) {
        seen = token;
    }

    /** Notes the transaction that this request has committed, and gives its value. */
    public <T> T hasWritten(Written<T> transaction) {
        transaction.token().ifPresent(token -> written = token);
        return transaction.value();
    }

    /** What reads of this request must contain. */
    public Optional<ConsistencyToken> required() {
        return Optional.ofNullable(seen);
    }

    /** What the answer tells the client to bring along next time. */
    public Optional<ConsistencyToken> written() {
        return Optional.ofNullable(written);
    }
}
