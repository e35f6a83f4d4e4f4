package org.kauppa.users.erasure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * An account that was deleted here. Born with the deletion, it keeps the name until products has forgotten it too, and a
 * digest of it for as long as access tokens could still tell the name: nobody else gets it until then. Then it ends.
 */
@Entity
@Table(name = "account_erasure")
@NamedQuery(name = Erasure.UNFINISHED, query = "select e from Erasure e where e.username is not null order by e.id")
@NamedQuery(
        name = Erasure.FINISH,
        query =
                "update Erasure e set e.username = null, e.deletedAt = :now where e.username is not null and e.nameDigest = :digest")
@NamedQuery(name = Erasure.RESERVED, query = "select e.id from Erasure e where e.nameDigest = :digest")
public class Erasure {

    /** Lists those of which products does not know yet, oldest first. */
    public static final String UNFINISHED = "Erasure.unfinished";

    /** Forgets the name behind a {@code digest}. */
    public static final String FINISH = "Erasure.finish";

    /** Finds those with a name of that {@code digest}. */
    public static final String RESERVED = "Erasure.reserved";

    /** How long nobody else gets the name after products has forgotten it: twice as long as an access token holds. */
    public static final Duration NAME_RESERVED = Duration.ofMinutes(30);

    /** A purchase waits for 10 s at most and is tried for 2 more. */
    private static final Duration PURCHASES_END = Duration.ofSeconds(20);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String username;

    @Column(name = "name_digest")
    private String nameDigest;

    @Column(name = "deleted_at")
    @Convert(converter = InstantColumn.class)
    private Instant deletedAt;

    /** For JPA. */
    protected Erasure() {}

    /** The deletion of the account of that name. */
    public Erasure(String username, String nameDigest, Instant now) {
        this.username = username;
        this.nameDigest = nameDigest;
        this.deletedAt = now;
    }

    /** The name that products still has to forget. */
    public String username() {
        return username;
    }

    /** Whether no purchase under that name can be under way any more, so that products, asked now, forgets it for good. */
    public boolean isFinalAt(Instant now) {
        return now.isAfter(deletedAt.plus(PURCHASES_END));
    }

    /** Names it without telling it. */
    public String nameDigest() {
        return nameDigest;
    }
}
