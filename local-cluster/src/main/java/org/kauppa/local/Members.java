package org.kauppa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kauppa.local.mysql.Distribution;
import org.kauppa.local.mysql.MySql;
import org.kauppa.local.payara.ClassData;
import org.kauppa.local.payara.Console;
import org.kauppa.local.payara.DataGrid;
import org.kauppa.local.payara.Domain;
import org.kauppa.local.payara.Instance;
import org.kauppa.local.payara.PayaraMicro;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;
import org.kauppa.local.supervision.Supervised;

/** Makes the shop's processes, none of which is started here. */
final class Members {

    private final Settings settings;
    private final DataDirectory data;
    private final Installation installation;
    private final Ports ports;
    private final Processes processes;
    private final Supervised.Events events;
    private final Distribution distribution;
    private final PayaraMicro payara;
    private final MySql mysql;
    private final Environments environments;
    private final Secrets secrets;

    Members(
            Settings settings,
            DataDirectory data,
            Installation installation,
            Ports ports,
            Secrets secrets,
            Processes processes,
            Supervised.Events events)
            throws IOException {
        this.settings = settings;
        this.data = data;
        this.installation = installation;
        this.ports = ports;
        this.processes = processes;
        this.events = events;
        this.secrets = secrets;
        this.distribution = new Distribution(installation.mysqlZip(), data.mysqlDistribution());
        this.payara = new PayaraMicro(installation.payaraMicro(), installation.payaraHome());
        this.mysql = new MySql(distribution, data.databases(), data::log, secrets::databasePassword, processes);
        this.environments = new Environments(settings, ports, secrets, distribution.authority(), System.getenv());
    }

    /** Unpacks the servers where that was not done yet, and takes the services as they are now. */
    void unpack(Progress progress) throws IOException, InterruptedException {
        if (settings.console()) {
            installation.payaraServer().requirePresent();
        }
        for (var service : Service.values()) {
            var built = installation.war(service);
            Files.createDirectories(war(service).getParent());
            Files.copy(built, war(service), StandardCopyOption.REPLACE_EXISTING);
        }
        var mysqlIsNew = distribution.missing();
        distribution.make(processes, data.log("mysql-initialise"));
        if (mysqlIsNew) {
            progress.step("MySQL is unpacked");
        }
        if (payara.missing()) {
            payara.unpack(processes, data.services().resolve("unpacking"), data.log("payara-unpack"));
            progress.step("Payara Micro is unpacked");
        }
    }

    Member primary() {
        var port = ports.of("mysql-primary");
        return database(mysql.primary(port, settings.replicas()), "primary", port);
    }

    /** @param primaryServes done when the primary answers. */
    Member replica(int number, CompletableFuture<Void> primaryServes) {
        var port = ports.of("mysql-replica-" + number);
        return database(mysql.replica(number, port, ports.of("mysql-primary"), primaryServes), "replica", port);
    }

    Member usersDatabase() {
        var port = ports.of("mysql-users");
        return database(mysql.users(port), "users", port);
    }

    private Member database(MySql.Member member, String role, int port) {
        return new Member(
                supervised(member.program(), member.life()), "mysql", Optional.of(role), port, Optional.empty());
    }

    /** @return the console, where one is wanted. */
    Optional<Member> console() {
        return dataGrid().map(grid -> {
            var port = ports.of(Ports.CONSOLE);
            var domain = new Domain(
                    Member.CONSOLE,
                    installation.payaraServer(),
                    data.console(),
                    port,
                    secrets.consolePassword(),
                    processes,
                    data.log(Member.CONSOLE));
            var console = new Console(Member.CONSOLE, domain, grid);
            return new Member(
                    supervised(console.program(), console), Member.CONSOLE, Optional.empty(), port, Optional.empty());
        });
    }

    private Optional<DataGrid> dataGrid() {
        return settings.console()
                ? Optional.of(new DataGrid(secrets.dataGridName(), ports.ofDataGrid()))
                : Optional.empty();
    }

    /** @return an instance that starts from its service's class-data archive. */
    Member instance(Service service, int number) throws IOException {
        var instance = life(service, number, dataGrid());
        return member(service, number, instance.program(classData(service).use()), instance);
    }

    /** @return a first instance that writes its service's class-data archive when it is stopped. */
    Member trainee(Service service) throws IOException {
        var instance = life(service, 1, Optional.empty());
        return member(service, 1, instance.program(classData(service).make()), instance);
    }

    ClassData classData(Service service) throws IOException {
        return new ClassData(installation.classData(), service.label(), payara, war(service));
    }

    /** A copy: a build while the shop runs replaces the original, and an instance started again must be like the others. */
    private Path war(Service service) {
        return data.services().resolve(service.label() + ".war");
    }

    private Instance life(Service service, int number, Optional<DataGrid> grid) {
        var name = service.instance(number);
        return new Instance(
                name,
                ports.of(name),
                war(service),
                data.services().resolve(name),
                data.log(name),
                payara,
                environments.of(service),
                grid);
    }

    private Member member(Service service, int number, Program program, Life life) {
        var port = ports.of(service.instance(number));
        return new Member(supervised(program, life), service.label(), Optional.empty(), port, Optional.of(service));
    }

    private Supervised supervised(Program program, Life life) {
        return new Supervised(program, life, processes, events);
    }
}
