package org.kauppa.users.signin.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.users.signin.entity.Credentials;

/** Reads {@code {"username":"…","password":"…"}}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CredentialsReader extends JsonRequestReader<Credentials> {

    /** A reader of credentials. */
    public CredentialsReader() {
        super(Credentials.class);
    }

    @Override
    protected Credentials read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var credentials = new Credentials(
                members.text("username", 1, Credentials.MAX_USERNAME),
                members.text("password", 1, Credentials.MAX_PASSWORD));
        members.refuseOthers().orRefuse();
        return credentials;
    }
}
