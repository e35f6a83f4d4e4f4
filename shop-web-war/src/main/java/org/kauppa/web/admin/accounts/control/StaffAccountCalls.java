package org.kauppa.web.admin.accounts.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.accounts.entity.AccountChange;
import org.kauppa.web.admin.accounts.entity.AccountOverview;
import org.kauppa.web.admin.accounts.entity.AccountSlice;
import org.kauppa.web.admin.control.AdminAnswers;
import org.kauppa.web.catalog.control.NextLink;
import org.kauppa.web.services.ServiceUnavailable;

/** Asks users over HTTP for accounts. Repeats nothing: half of it changes something. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class StaffAccountCalls {

    private static final String SERVICE = "users";
    private static final GenericType<List<AccountOverview>> ACCOUNTS = new GenericType<>() {};

    @Inject
    @RestClient
    private StaffAccountsClient client;

    /** One page of the accounts whose names begin so, or empty when users cannot read the search. */
    Optional<AccountSlice> find(String authorization, String beginning, String after, int limit) {
        return read(
                SERVICE,
                () -> client.find(authorization, beginning, limit, after),
                answer -> switch (answer.getStatus()) {
                    case 200 ->
                        Optional.of(new AccountSlice(
                                answer.readEntity(ACCOUNTS),
                                NextLink.after(answer.getStringHeaders().get("Link"))));
                    case 400 -> Optional.empty();
                    default -> throw AdminAnswers.otherwise(SERVICE, answer);
                });
    }

    Optional<AccountOverview> account(String authorization, String name) {
        return read(SERVICE, () -> client.account(authorization, name), answer -> switch (answer.getStatus()) {
            case 200 -> Optional.of(answer.readEntity(AccountOverview.class));
            case 404 -> Optional.empty();
            default -> throw AdminAnswers.otherwise(SERVICE, answer);
        });
    }

    AccountChange endSignIns(String authorization, String name) {
        return change(() -> client.endSignIns(authorization, name));
    }

    AccountChange giveAdmin(String authorization, String name) {
        return change(() -> client.giveAdmin(authorization, name, ""));
    }

    AccountChange takeAdmin(String authorization, String name) {
        return change(() -> client.takeAdmin(authorization, name));
    }

    private static AccountChange change(Supplier<Response> call) {
        return read(SERVICE, call, answer -> switch (answer.getStatus()) {
            case 204 -> AccountChange.DONE;
            case 404 -> AccountChange.UNKNOWN;
            case 409 -> AccountChange.LAST_ADMIN;
            default -> throw AdminAnswers.otherwise(SERVICE, answer);
        });
    }
}
