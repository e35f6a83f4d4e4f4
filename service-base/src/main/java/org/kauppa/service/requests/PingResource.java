package org.kauppa.service.requests;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers that the service is there, and nothing else. */
@Path("ping")
public class PingResource {

    /** Says {@code pong} without asking any database. */
    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String ping() {
        return "pong";
    }
}
