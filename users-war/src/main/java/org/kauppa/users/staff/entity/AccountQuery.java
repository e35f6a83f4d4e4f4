package org.kauppa.users.staff.entity;

import java.util.Optional;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.users.accounts.entity.Account;

/**
 * Which accounts somebody wants to see, by name.
 *
 * @param beginning what the names begin with, without regard to case; empty for all
 * @param limit 1 to 500 accounts
 * @param after the name behind which to go on
 */
public record AccountQuery(String beginning, int limit, Optional<String> after) {

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static AccountQuery of(String beginning, String limit, String after) {
        if (after != null && !Account.mayBeNamed(after)) {
            throw new InvalidRequest("after", "is not a cursor of this list");
        }
        return new AccountQuery(
                beginning == null ? "" : beginning.strip(), PageLimit.of(limit), Optional.ofNullable(after));
    }

    /** Whether some account could have such a name. */
    public boolean isPossible() {
        return beginning.isEmpty() || Account.mayBeginWith(beginning);
    }
}
