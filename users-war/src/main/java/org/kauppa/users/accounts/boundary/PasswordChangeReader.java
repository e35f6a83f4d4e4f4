package org.kauppa.users.accounts.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.users.accounts.entity.PasswordChange;
import org.kauppa.users.signin.entity.Credentials;

/** Reads {@code {"current":"…","new":"…"}}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordChangeReader extends JsonRequestReader<PasswordChange> {

    /** A reader of password changes. */
    public PasswordChangeReader() {
        super(PasswordChange.class);
    }

    @Override
    protected PasswordChange read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var change = new PasswordChange(
                members.text("current", 1, Credentials.MAX_PASSWORD), members.text("new", 1, Credentials.MAX_PASSWORD));
        members.refuseOthers().orRefuse();
        return change;
    }
}
