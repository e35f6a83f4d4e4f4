package org.kauppa.users.signin.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.signin.control.SignInCounts;
import org.kauppa.users.signin.control.WrongCredentials;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.signin.entity.SignedIn;
import org.kauppa.users.tokens.control.AccessTokens;
import org.kauppa.users.tokens.control.RefreshTokens;

/**
 * Signs people in. No transaction spans the whole: hashing takes tens of milliseconds, in which a connection would be
 * held for nothing.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AccessTokens accessTokens;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    SignInCounts counts;

    /**
     * Gives tokens for the right password.
     *
     * @throws WrongCredentials when there is no such account or the password is another one, after the same work
     */
    public SignedIn signIn(Credentials credentials) {
        var account = accounts.named(credentials.username());
        var stored = account.map(Account::passwordHash).orElseGet(passwords::decoy);
        var matches = passwords.matches(credentials.password(), stored);
        if (account.isEmpty() || !matches) {
            counts.refused();
            throw new WrongCredentials();
        }
        if (passwords.isOutdated(stored)) {
            accounts.replaceHash(account.get(), passwords.hash(credentials.password()));
        }
        var signedIn = tokensFor(account.get());
        counts.accepted();
        return signedIn;
    }

    private SignedIn tokensFor(Account account) {
        var roles = account.roleNames();
        return new SignedIn(
                account.username(),
                roles,
                accessTokens.issue(account.username(), roles),
                AccessTokens.LIFETIME.toSeconds(),
                refreshTokens.begin(account.id()));
    }
}
