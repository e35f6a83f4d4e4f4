package org.kauppa.systemtests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.products.orders.control.PurchaseTransaction;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.schema.control.Schema;
import org.kauppa.products.stock.control.Stock;

/** The transaction of a purchase and the two persistence units, without HTTP between them and the test. */
@ArquillianTest
class PurchaseInContainerIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Inject
    PurchaseTransaction purchases;

    @Inject
    Stock stock;

    @Inject
    ReadStore replica;

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Schema schema;

    @Inject
    DatabaseProbe databases;

    @Resource
    UserTransaction transaction;

    /** The very WAR that is deployed everywhere, and this class. */
    @Deployment
    static WebArchive products() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kauppa.products.war")))
                .addClass(PurchaseInContainerIT.class);
    }

    @BeforeEach
    void startOver() throws InterruptedException {
        await(schema::isCurrent);
        schema.makeAnew();
        await(() -> databases.canWrite() && quantityOnReplica(1) == 10);
    }

    @Test
    void writesOrderLinesLedgerAndStockTogether() throws InterruptedException {
        var placed = purchases.decide(purchase(Map.of(1L, 2, 3L, 1)), "edgars", Optional.empty());

        assertEquals(new BigDecimal("14.97"), placed.value().order().total());
        assertTrue(placed.token().isPresent(), "the commit's GTID is known");
        assertEquals(8, onPrimary("select quantity from product where id = 1"));
        assertEquals(2, onPrimary("select count(*) from order_line"));
        assertEquals(2, onPrimary("select count(*) from stock_movement where order_number is not null"));
        await(() -> quantityOnReplica(1) == 8 && quantityOnReplica(3) == 22);
    }

    @Test
    void writesNothingWhenALineIsShort() {
        var decision = purchases.decide(purchase(Map.of(1L, 1, 4L, 10)), null, Optional.empty());

        var refusal = assertInstanceOf(InsufficientStock.class, decision.value().refusal());
        assertTrue(decision.token().isEmpty(), "nothing was written");

        assertEquals(1, refusal.shortages().size());
        assertEquals(9, refusal.shortages().get(0).available());
        assertNothingSold();
    }

    @Test
    void undoesEverythingWhenStockIsGoneAtTheLastMoment() {
        // The shop's own check has passed when somebody else takes the stock: only the conditional update sees it.
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> {
                    stock.take(new TreeMap<>(Map.of(1L, 10)));
                    stock.take(new TreeMap<>(Map.of(1L, 1)));
                }));
        assertNothingSold();
    }

    @Test
    void neverWritesThroughTheReadUnit() {
        assertThrows(
                RuntimeException.class,
                () -> replica.readOnOneConnection(store -> store.createNativeQuery("update product set quantity = 0")
                        .executeUpdate()));
        assertEquals(10, onPrimary("select quantity from product where id = 1"));
    }

    @Test
    void readsWithBothUnitsInOneTransaction() throws Exception {
        inTransaction(() -> {
            assertEquals(10, onPrimary("select quantity from product where id = 1"));
            assertEquals(10, quantityOnReplica(1));
        });
    }

    private void assertNothingSold() {
        assertEquals(10, onPrimary("select quantity from product where id = 1"));
        assertEquals(0, onPrimary("select count(*) from purchase_order"));
        assertEquals(0, onPrimary("select count(*) from stock_movement where order_number is not null"));
    }

    private static Purchase purchase(Map<Long, Integer> quantities) {
        return new Purchase(new TreeMap<>(quantities), Optional.empty());
    }

    private int onPrimary(String sql) {
        return ((Number) primary.createNativeQuery(sql).getSingleResult()).intValue();
    }

    private int quantityOnReplica(long id) {
        Object quantity = replica.read(store -> store.createNativeQuery("select quantity from product where id = " + id)
                .getSingleResult());
        return ((Number) quantity).intValue();
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        var done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plus(LIMIT);
        while (!holds(condition)) {
            assertTrue(Instant.now().isBefore(deadline), "not in time");
            Thread.sleep(100);
        }
    }

    /** While the tables are made anew a replica has none for a moment. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
