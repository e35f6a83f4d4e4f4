package org.kauppa.web.account.control;

import static org.kauppa.web.services.Answers.pause;
import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.account.control.AccountRefused.Reason;
import org.kauppa.web.account.entity.Account;
import org.kauppa.web.account.entity.OpenSignIn;
import org.kauppa.web.services.RefusedRequest;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Credentials;
import org.kauppa.web.signin.control.TooManyAttempts;

/** Asks users over HTTP for what the pages of an account need. Repeats nothing: most of it changes something. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class AccountCalls {

    private static final String SERVICE = "users";
    private static final GenericType<List<OpenSignIn>> SIGN_INS = new GenericType<>() {};

    @Inject
    @RestClient
    private AccountClient client;

    boolean register(Credentials credentials) {
        return read(SERVICE, () -> client.register(credentials), answer -> switch (answer.getStatus()) {
            case 201 -> true;
            case 400 -> throw new AccountRefused(blamesName(answer) ? Reason.NAME_UNUSABLE : Reason.PASSWORD_WEAK);
            case 409 -> throw new AccountRefused(Reason.NAME_TAKEN);
            default -> throw otherwise(answer);
        });
    }

    Account account(String authorization) {
        return read(SERVICE, () -> client.account(authorization), answer -> switch (answer.getStatus()) {
            case 200 -> answer.readEntity(Account.class);
            default -> throw otherwise(answer);
        });
    }

    boolean delete(String authorization) {
        return read(SERVICE, () -> client.delete(authorization), AccountCalls::done);
    }

    boolean changePassword(String authorization, PasswordChange change) {
        return read(SERVICE, () -> client.changePassword(authorization, change), answer -> switch (answer.getStatus()) {
            case 400 -> throw new AccountRefused(Reason.PASSWORD_WEAK);
            case 403 -> throw new AccountRefused(Reason.PASSWORD_WRONG);
            default -> done(answer);
        });
    }

    List<OpenSignIn> signIns(String authorization) {
        return read(SERVICE, () -> client.signIns(authorization), answer -> switch (answer.getStatus()) {
            case 200 -> answer.readEntity(SIGN_INS);
            default -> throw otherwise(answer);
        });
    }

    boolean endSignIns(String authorization) {
        return read(SERVICE, () -> client.endSignIns(authorization), AccountCalls::done);
    }

    /** A sign-in that is not there (any more) is ended too. */
    boolean endSignIn(String authorization, String id) {
        return read(
                SERVICE,
                () -> client.endSignIn(authorization, id),
                answer -> answer.getStatus() == 404 || done(answer));
    }

    private static boolean blamesName(Response answer) {
        return answer.readEntity(RefusedRequest.class).blames("username");
    }

    private static boolean done(Response answer) {
        return switch (answer.getStatus()) {
            case 204 -> true;
            default -> throw otherwise(answer);
        };
    }

    private static RuntimeException otherwise(Response answer) {
        return switch (answer.getStatus()) {
            case 401 -> new SignInEnded();
            case 429 -> new TooManyAttempts(pause(answer));
            default -> unexpected(SERVICE, answer);
        };
    }
}
