package org.kauppa.local.payara;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.local.StartFailure;

/**
 * The full Payara Server, as the build unpacks it when somebody asks for it; domains have folders of their own.
 *
 * @param home the unpacked distribution.
 */
public record PayaraServer(Path home) {

    /** @throws StartFailure when it is not there. */
    public void requirePresent() {
        if (!Files.isRegularFile(asadmin())) {
            throw new StartFailure("The Payara Server " + home
                    + " is missing. Fetch it: ./mvnw -pl local-cluster dependency:unpack@payara-server");
        }
    }

    private Path asadmin() {
        return home.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    /**
     * @param userHome where asadmin keeps which password and which certificate it knows, instead of in the user's own home.
     * @return a command line of asadmin.
     */
    List<String> asadmin(Path userHome, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                PayaraMicro.JAVA.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + userHome,
                "-jar",
                asadmin().toString()));
        command.addAll(arguments);
        return command;
    }
}
