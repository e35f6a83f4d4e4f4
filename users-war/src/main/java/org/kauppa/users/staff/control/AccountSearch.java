package org.kauppa.users.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.signin.entity.OngoingSignIn;
import org.kauppa.users.staff.entity.AccountOverview;
import org.kauppa.users.staff.entity.AccountPage;
import org.kauppa.users.staff.entity.AccountQuery;

/** Finds accounts by their names, which are an index: a page costs the same wherever it is. */
@ApplicationScoped
public class AccountSearch {

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** The accounts of that query. */
    public AccountPage find(AccountQuery query) {
        if (!query.isPossible()) {
            return AccountPage.EMPTY;
        }
        var ids = entityManager
                .createNamedQuery(Account.BY_BEGINNING, Long.class)
                .setParameter("pattern", query.beginning().replace("_", "!_") + "%")
                .setParameter("after", query.after().orElse(""))
                .setMaxResults(query.limit() + 1)
                .getResultList();
        var isLast = ids.size() <= query.limit();
        var accounts = overviews(isLast ? ids : ids.subList(0, query.limit()));
        return new AccountPage(
                accounts,
                isLast || accounts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(accounts.get(accounts.size() - 1).username()));
    }

    /** The overview of one account. */
    public Optional<AccountOverview> of(Account account) {
        return overviews(List.of(account.id())).stream().findFirst();
    }

    private List<AccountOverview> overviews(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var signIns = openSignIns(ids);
        return entityManager
                .createNamedQuery(Account.WITH_IDS, Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(account -> AccountOverview.of(account, signIns.getOrDefault(account.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> openSignIns(List<Long> ids) {
        var now = Instant.now();
        return entityManager
                .createNamedQuery(OngoingSignIn.COUNT, Object[].class)
                .setParameter("accounts", ids)
                .setParameter("used", now.minus(OngoingSignIn.IDLE_LIMIT))
                .setParameter("started", now.minus(OngoingSignIn.AGE_LIMIT))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
