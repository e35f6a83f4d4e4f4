package org.kauppa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void followTheGatewayInAFixedOrder() {
        var ports = new Ports(8080, 2, 2, false);

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("mysql-primary")).isEqualTo(8081);
        assertThat(ports.of("mysql-users")).isEqualTo(8082);
        assertThat(ports.of("mysql-replica-2")).isEqualTo(8084);
        assertThat(ports.of("products-1")).isEqualTo(8085);
        assertThat(ports.of("users-1")).isEqualTo(8087);
        assertThat(ports.of("shop-web-2")).isEqualTo(8090);
        assertThat(ports.of("inner gateway")).isEqualTo(8091);
    }

    @Test
    void haveAConsoleWhereEverybodyLooksForIt() {
        var ports = new Ports(8080, 2, 2, true);

        assertThat(ports.of("console")).isEqualTo(4848);
        assertThat(ports.ofDataGrid())
                .containsEntry("console", 8092)
                .containsEntry("products-1", 8093)
                .containsEntry("shop-web-2", 8098)
                .hasSize(7);
    }

    @Test
    void haveAConsoleAfterAllOthersWhenTheseWereChosen() {
        var ports = new Ports(9000, 1, 0, true);

        assertThat(ports.of("console")).isEqualTo(9007);
        assertThat(ports.ofDataGrid()).containsEntry("console", 9008).containsEntry("shop-web-1", 9011);
    }

    @Test
    void haveNoDataGridWithoutAConsole() {
        assertThat(new Ports(8080, 2, 2, false).ofDataGrid()).isEmpty();
    }

    @Test
    void leaveNoGapWithoutReplicas() {
        assertThat(new Ports(9000, 1, 0, false).of("products-1")).isEqualTo(9003);
    }

    @Test
    void mayReachTheLastPortButNotPassIt() {
        assertThat(new Ports(65529, 1, 0, false).of("inner gateway")).isEqualTo(65535);
        assertThatThrownBy(() -> new Ports(65530, 1, 0, false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("65536")
                .hasMessageContaining("--port");
    }

    @Test
    void nameTheOneThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort(), 1, 0, false);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("gateway")
                    .hasMessageContaining("--port");
        }
    }
}
