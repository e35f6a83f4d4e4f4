package org.kauppa.local.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataGridTest {

    private static final DataGrid GRID =
            new DataGrid("secret", new LinkedHashMap<>(Map.of("console", 9001, "products-1", 9002)));

    @Test
    void tellsAnInstanceWhereItIsAndWhereAllOthersAre() {
        assertThat(GRID.options("products-1"))
                .containsSequence("--startport", "9002")
                .containsSequence("--interfaces", "127.0.0.1")
                .anySatisfy(
                        option -> assertThat(option).startsWith("tcpip:").contains("127.0.0.1:9001", "127.0.0.1:9002"));
    }

    @Test
    void keepsItsNameOutOfCommandLines() {
        assertThat(GRID.options("products-1")).noneMatch(option -> option.contains("secret"));
        assertThat(GRID.configurationOfInstance())
                .containsExactly("set hazelcast-runtime-configuration.cluster-group-name=secret");
    }
}
