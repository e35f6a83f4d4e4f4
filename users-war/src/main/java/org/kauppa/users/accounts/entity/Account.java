package org.kauppa.users.accounts.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kauppa.users.passwords.entity.PasswordHash;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * One person's account. It is born with a name, a password and its roles; the name stays, the stored hash is made anew
 * when the password or the cost of a hash changes, and the account ends with its row.
 */
@Entity
@Table(name = "account")
@NamedQuery(
        name = Account.BY_USERNAME,
        query = "select a from Account a left join fetch a.roles where a.username = :username")
@NamedQuery(name = Account.WITH_ROLE, query = "select a.id from Account a where :role member of a.roles")
@NamedQuery(
        name = Account.BY_BEGINNING,
        query = "select a.id from Account a where a.username like :pattern escape '!' and a.username > :after"
                + " order by a.username")
@NamedQuery(
        name = Account.WITH_IDS,
        query = "select distinct a from Account a left join fetch a.roles where a.id in :ids order by a.username")
@NamedQuery(name = Account.DELETE, query = "delete from Account a where a.id = :id")
@NamedQuery(name = Account.ALL, query = "select a from Account a order by a.id")
@NamedQuery(
        name = Account.REPLACE_HASH,
        query = "update Account a set a.passwordHash = :made where a.id = :id and a.passwordHash = :known")
public class Account {

    /** Finds an account by {@code username}, without regard to case. */
    public static final String BY_USERNAME = "Account.byUsername";

    /** Lists the keys of the accounts that have the {@code role}. */
    public static final String WITH_ROLE = "Account.withRole";

    /** Lists, by name, the keys of the accounts whose names are like {@code pattern} and come after {@code after}. */
    public static final String BY_BEGINNING = "Account.byBeginning";

    /** Lists, by name, the accounts with the keys {@code ids}. */
    public static final String WITH_IDS = "Account.withIds";

    /** Deletes the one with that {@code id}. */
    public static final String DELETE = "Account.delete";

    /** Lists the accounts, oldest first. */
    public static final String ALL = "Account.all";

    /** Replaces the hash {@code known} by {@code made}, unless another one is stored by now. */
    public static final String REPLACE_HASH = "Account.replaceHash";

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9._-]{3,30}");
    private static final Pattern BEGINNING = Pattern.compile("[A-Za-z0-9._-]{1,30}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    @Convert(converter = InstantColumn.class)
    private Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** For JPA. */
    protected Account() {}

    /** A new account, not yet stored. */
    public Account(String username, PasswordHash password, Instant createdAt, Set<Role> roles) {
        if (!mayBeNamed(username)) {
            throw new IllegalArgumentException("Not a username");
        }
        this.username = username;
        this.passwordHash = password.phc();
        this.createdAt = createdAt;
        this.roles = EnumSet.copyOf(roles);
    }

    /** Whether an account can have this name: 3 to 30 of the letters a to z, digits, dots, underscores and dashes. */
    public static boolean mayBeNamed(String username) {
        return USERNAME.matcher(username).matches();
    }

    /** Whether the name of an account can begin like this. */
    public static boolean mayBeginWith(String beginning) {
        return BEGINNING.matcher(beginning).matches();
    }

    /** The key of the stored account, 0 before it is stored. */
    public long id() {
        return id;
    }

    /** The name, in the case it was registered with. */
    public String username() {
        return username;
    }

    /** What is kept of the password. */
    public PasswordHash passwordHash() {
        return PasswordHash.parse(passwordHash);
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When its password was last given, as far as that was kept. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** What it may do. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** The names of the roles for tokens and answers, in a steady order. */
    public List<String> roleNames() {
        return roles.stream().sorted().map(Role::publicName).toList();
    }
}
