package org.kauppa.users.signin.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.users.signin.entity.TokenSecret;

/** Reads {@code {"refreshToken":"…"}}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class TokenReader extends JsonRequestReader<TokenSecret> {

    private static final int MAX_LENGTH = 2_000;

    /** A reader of refresh tokens. */
    public TokenReader() {
        super(TokenSecret.class);
    }

    @Override
    protected TokenSecret read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var token = members.text("refreshToken", 1, MAX_LENGTH);
        members.refuseOthers().orRefuse();
        return new TokenSecret(token);
    }
}
