package org.kauppa.local.payara;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Program;

/** The life of the console: a Payara Server without applications, in one data grid with all instances. */
public final class Console implements Life {

    private static final List<String> JVM = List.of("-Xmx384m", "-XX:MaxMetaspaceSize=320m");

    private final String name;
    private final Domain domain;
    private final DataGrid grid;

    /** @param name of the process, by which the grid knows it. */
    public Console(String name, Domain domain, DataGrid grid) {
        this.name = name;
        this.domain = domain;
        this.grid = grid;
    }

    /** The server. */
    public Program program() {
        return domain.program(Map.of());
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        var options = new ArrayList<>(JVM);
        options.addAll(DataGrid.JVM);
        domain.prepare(options, grid.configurationOfConsole(name));
    }

    @Override
    public boolean serves() throws IOException, InterruptedException {
        return domain.serves();
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(300);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(15);
    }
}
