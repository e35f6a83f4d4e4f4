package org.kauppa.local.payara;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/** A domain on its way to be made: by asadmin, and by a first start in which it learns to be administered over HTTPS only. */
final class NewDomain {

    private static final Duration FIRST_START = Duration.ofMinutes(5);

    private final PayaraServer server;
    private final DomainFiles files;
    private final Asadmin asadmin;
    private final Processes processes;

    NewDomain(PayaraServer server, DomainFiles files, Asadmin asadmin, Processes processes) {
        this.server = server;
        this.files = files;
        this.asadmin = asadmin;
        this.processes = processes;
    }

    /**
     * Makes it, in place of what is left of an earlier one.
     *
     * @param start what the first start is.
     */
    void make(Program start) throws IOException, InterruptedException {
        Folders.delete(files.folder());
        Folders.createPrivate(files.folder());
        create();
        files.disableJms();
        secureAdministration(start);
        files.nowMadeFor(server);
    }

    private void create() throws IOException, InterruptedException {
        asadmin.create(
                "create-domain",
                "--nopassword=false",
                "--savelogin=false",
                "--usemasterpassword=false",
                "--checkports=false",
                "--keytooloptions",
                "CN=localhost",
                "--adminport",
                Integer.toString(asadmin.port()),
                "--domaindir",
                files.folder().toString(),
                DomainFiles.NAME);
        var domain = List.of("--domaindir", files.folder().toString(), DomainFiles.NAME);
        files.keepNecessaryOptions(asadmin.dryRun(domain));
    }

    /** Only a running server can be told to ask for HTTPS, and it does so from its next start on. */
    private void secureAdministration(Program start) throws IOException, InterruptedException {
        files.writeStart(List.of("-Xmx384m"), List.of());
        var process = processes.start(start);
        try {
            var probe = new AdminProbe(files.keyStore());
            var plain = URI.create("http://localhost:" + asadmin.port());
            var end = Instant.now().plus(FIRST_START);
            while (!asksForPassword(probe, plain)) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                    throw new StartFailure("The Payara Server did not come up. The log says why: " + start.log());
                }
            }
            asadmin.runWithoutHttps("enable-secure-admin");
        } finally {
            Processes.stop(process, Duration.ofSeconds(20));
        }
    }

    private static boolean asksForPassword(AdminProbe probe, URI address) throws InterruptedException {
        try {
            return probe.asksForPassword(address);
        } catch (IOException notYet) {
            return false;
        }
    }
}
