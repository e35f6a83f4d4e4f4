package org.kauppa.users.accounts.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Registration;
import org.kauppa.users.signin.entity.Credentials;

/** Reads {@code {"username":"…","password":"…"}} of somebody who wants an account. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationReader extends JsonRequestReader<Registration> {

    /** A reader of registrations. */
    public RegistrationReader() {
        super(Registration.class);
    }

    @Override
    protected Registration read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var username = members.text("username", 1, Credentials.MAX_USERNAME);
        var password = members.text("password", 1, Credentials.MAX_PASSWORD);
        if (username != null && !Account.mayBeNamed(username)) {
            members.wrong("username", "must be 3 to 30 of the letters a to z, digits, dots, underscores and dashes");
        }
        members.refuseOthers().orRefuse();
        return new Registration(username, password);
    }
}
