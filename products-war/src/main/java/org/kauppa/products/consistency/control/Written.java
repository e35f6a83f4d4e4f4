package org.kauppa.products.consistency.control;

import java.util.Optional;
import org.kauppa.products.consistency.control.CommitWatch.LastCommit;
import org.kauppa.products.consistency.entity.ConsistencyToken;

/**
 * What a transaction gives its caller, and by what the caller can make later reads contain it.
 *
 * @param commit knows the transaction's GTID once it is committed; empty when the transaction wrote nothing
 */
public record Written<T>(T value, Optional<LastCommit> commit) {

    /** The value of a transaction that is followed. */
    public static <T> Written<T> by(LastCommit commit, T value) {
        return new Written<>(value, Optional.of(commit));
    }

    /** The value of a transaction without writes. */
    public static <T> Written<T> nothing(T value) {
        return new Written<>(value, Optional.empty());
    }

    /** The token of what was written, to be asked for after the commit. */
    public Optional<ConsistencyToken> token() {
        return commit.flatMap(LastCommit::token);
    }
}
