package org.kauppa.users.cart.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kauppa.service.json.JsonAnswers;
import org.kauppa.users.cart.entity.Cart;
import org.kauppa.users.cart.entity.CartLine;
import org.kauppa.users.cart.entity.KeptCart;
import org.kauppa.users.cart.entity.SeenVersions;

/** The stored carts, one for each account. Nobody asks for a single line, so the lines are one value, in JSON. */
@ApplicationScoped
public class Carts {

    private static final String READ = "select version, cart_id, round, content from cart where account_id = ?1";

    /** Nothing happens when another one is stored already, or when the account is gone. */
    private static final String STORE_FIRST =
            "insert ignore into cart (account_id, version, cart_id, round, content, changed_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6)";

    private static final String STORE =
            "update cart set version = ?2, cart_id = ?3, round = ?4, content = ?5, changed_at = ?6"
                    + " where account_id = ?1 and version < ?2";

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** The cart of an account. */
    public KeptCart of(long accountId) {
        return read(READ, accountId);
    }

    /**
     * Stores another cart, unless the one that is there was not seen.
     *
     * @return what is stored now; empty when nothing was changed
     */
    @Transactional
    public Optional<KeptCart> replace(long accountId, Cart cart, SeenVersions seen) {
        var before = read(READ + " for update", accountId).version();
        if (!seen.include(before)) {
            return Optional.empty();
        }
        var stored = entityManager
                .createNativeQuery(before == 0 ? STORE_FIRST : STORE)
                .setParameter(1, accountId)
                .setParameter(2, before + 1)
                .setParameter(3, cart.id())
                .setParameter(4, cart.round())
                .setParameter(5, JsonAnswers.JSONB.toJson(cart.lines()))
                .setParameter(6, Timestamp.from(Instant.now()))
                .executeUpdate();
        return stored == 1 ? Optional.of(new KeptCart(before + 1, cart)) : Optional.empty();
    }

    private KeptCart read(String query, long accountId) {
        Stream<?> rows = entityManager.createNativeQuery(query).setParameter(1, accountId).getResultList().stream();
        return rows.map(row -> kept((Object[]) row)).findFirst().orElse(KeptCart.NONE);
    }

    private static KeptCart kept(Object[] row) {
        var lines = List.of(JsonAnswers.JSONB.fromJson(row[3].toString(), CartLine[].class));
        return new KeptCart(
                ((Number) row[0]).longValue(), new Cart(row[1].toString(), ((Number) row[2]).intValue(), lines));
    }
}
