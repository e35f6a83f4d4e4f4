package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;

/**
 * The users service as one client meets it.
 *
 * @param service the address that is asked: an instance's own, or the gateway's
 * @param forwardedFor what the client says of where it comes from; an instance believes it, because it takes whoever asks
 *     on this machine for the gateway
 */
record UsersApi(Shop shop, URI service, String forwardedFor) {

    private static final String USERS = "/api/users";
    private static final String TOKENS = USERS + "/tokens";
    private static final String ME = USERS + "/me";
    private static final String SIGN_INS = ME + "/sign-ins";
    private static final String CART = ME + "/cart";

    /** One instance, asked by somebody who was never seen before. */
    static UsersApi of(Shop shop) {
        return of(shop, 0);
    }

    /** The instance with that number, from 0, asked by somebody who was never seen before. */
    static UsersApi of(Shop shop, int instance) {
        return new UsersApi(shop, shop.usersInstances().get(instance), Addresses.next());
    }

    /** The same instance, asked from another address. */
    UsersApi from(String address) {
        return new UsersApi(shop, service, address);
    }

    /** Another instance, asked from the same address; numbers go round. */
    UsersApi at(int instance) {
        var instances = shop.usersInstances();
        return new UsersApi(shop, instances.get(instance % instances.size()), forwardedFor);
    }

    /** The same, through the gateway. */
    UsersApi throughTheGateway() {
        return new UsersApi(shop, shop.address(), forwardedFor);
    }

    Answer register(String username, String password) {
        return post(USERS + "/registrations", credentials(username, password));
    }

    /** An account that there was not. */
    Person newcomer() {
        var person = Person.unknown();
        var answer = register(person.username(), person.password());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return person;
    }

    Answer signIn(String username, String password) {
        return post(USERS, credentials(username, password));
    }

    /** The sign-in of somebody who has an account. */
    SignedIn signIn(Person person) {
        return SignedIn.of(signIn(person.username(), person.password()));
    }

    Answer refresh(String refreshToken, String... headers) {
        return post(TOKENS, json("refreshToken", refreshToken), headers);
    }

    Answer signOut(String refreshToken) {
        return send("DELETE", TOKENS, BodyPublishers.ofString(json("refreshToken", refreshToken)));
    }

    /** The same by POST, as clients do that let a DELETE have no body. */
    Answer signOutByPost(String refreshToken) {
        return post(USERS + "/sign-outs", json("refreshToken", refreshToken));
    }

    Answer me(SignedIn caller) {
        return send("GET", ME, BodyPublishers.noBody(), caller.asHeaders());
    }

    Answer delete(SignedIn caller) {
        return send("DELETE", ME, BodyPublishers.noBody(), caller.asHeaders());
    }

    Answer changePassword(SignedIn caller, String current, String made) {
        return post(ME + "/password", json("current", current, "new", made), caller.asHeaders());
    }

    Answer signIns(SignedIn caller) {
        return send("GET", SIGN_INS, BodyPublishers.noBody(), caller.asHeaders());
    }

    Answer endSignIns(SignedIn caller) {
        return send("DELETE", SIGN_INS, BodyPublishers.noBody(), caller.asHeaders());
    }

    Answer endSignIn(SignedIn caller, String id) {
        return send("DELETE", SIGN_INS + "/" + id, BodyPublishers.noBody(), caller.asHeaders());
    }

    Answer cart(SignedIn caller) {
        return send("GET", CART, BodyPublishers.noBody(), caller.asHeaders());
    }

    /** @param seen what If-Match says; null for no such header. */
    Answer replaceCart(SignedIn caller, String cart, String seen) {
        var headers = new ArrayList<>(List.of(caller.asHeaders()));
        if (seen != null) {
            headers.addAll(List.of("If-Match", seen));
        }
        return send("PUT", CART, BodyPublishers.ofString(cart), headers.toArray(String[]::new));
    }

    /** What staff ask about accounts, below {@code /api/users/accounts}. */
    Answer staff(String method, String path, SignedIn caller) {
        return send(method, USERS + "/accounts" + path, BodyPublishers.noBody(), caller.asHeaders());
    }

    /** Any POST of JSON. */
    Answer post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json", "X-Forwarded-For", forwardedFor));
        return shop.send(
                shop.request(service.resolve(path), all.toArray(String[]::new)).method(method, body));
    }

    private static String credentials(String username, String password) {
        return json("username", username, "password", password);
    }

    private static String json(String... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.build().toString();
    }
}
