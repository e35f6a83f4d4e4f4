package org.kauppa.users.signin.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.signin.control.PasswordCheck;
import org.kauppa.users.signin.control.SignIns;
import org.kauppa.users.signin.control.WrongCredentials;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.signin.entity.Renewal;
import org.kauppa.users.signin.entity.SignInAttempt;
import org.kauppa.users.signin.entity.SignedIn;
import org.kauppa.users.signin.entity.TokenSecret;
import org.kauppa.users.tokens.control.AccessTokens;

/** Signs people in, and keeps them signed in. */
@ApplicationScoped
public class SignIn {

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignIns signIns;

    @Inject
    AccessTokens accessTokens;

    /**
     * Gives tokens for the right password.
     *
     * @param address where the request came from
     * @throws WrongCredentials when there is no such account or the password is another one, after the same work
     * @throws org.kauppa.users.signin.control.TooManyAttempts when too many have failed lately
     */
    public SignedIn signIn(Credentials credentials, String address) {
        var attempt = new SignInAttempt(credentials.username(), address);
        var account = passwordCheck.check(attempt, credentials.password()).orElseThrow(WrongCredentials::new);
        var begun = signIns.begin(account, attempt);
        if (passwords.isOutdated(account.passwordHash())) {
            accounts.replaceHash(account, passwords.hash(credentials.password()));
        }
        return tokens(account, begun);
    }

    /**
     * Gives new tokens for a refresh token, which is spent by that.
     *
     * @param key the digest of the key by which the same use can be repeated, or null
     * @throws InvalidRefreshToken when it is not, or no longer, good
     */
    public SignedIn renew(TokenSecret token, String key) {
        var renewal = signIns.renew(token, key).orElseThrow(InvalidRefreshToken::new);
        return Optional.of(renewal)
                .flatMap(renewed -> accounts.withId(renewed.accountId()))
                .map(account -> tokens(account, renewal))
                .orElseThrow(InvalidRefreshToken::new);
    }

    /** Ends the sign-in that the refresh token belongs to; without effect when there is none. */
    public void signOut(TokenSecret token) {
        signIns.end(token);
    }

    private SignedIn tokens(Account account, Renewal renewal) {
        var roles = account.roleNames();
        return new SignedIn(
                account.username(),
                roles,
                accessTokens.issue(account.username(), roles, renewal.signInId()),
                AccessTokens.LIFETIME.toSeconds(),
                renewal.next().text());
    }
}
